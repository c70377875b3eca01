import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Scrolls the panel around an element, and nothing else, and only when the element is out of its sight.
 *
 * @param key shows again whenever this has changed
 * @returns the ref of an ancestor; `selector` finds the element in it
 */
export function useRevealed<Container extends HTMLElement>(selector: string, key: unknown) {
  const container = useRef<Container>(null);
  useLayoutEffect(() => {
    const element = container.current?.querySelector(selector);
    if (container.current && element) reveal(element, container.current);
  }, [key]);
  return container;
}

const MARGIN = 36;

function reveal(element: Element, container: HTMLElement): void {
  const [inner, outer] = [element.getBoundingClientRect(), container.getBoundingClientRect()];
  if (inner.top < outer.top + MARGIN) container.scrollTop += inner.top - outer.top - MARGIN;
  else if (inner.bottom > outer.bottom - 8) container.scrollTop += inner.bottom - outer.bottom + MARGIN;
  // The first column of a table stays where it is, over what scrolls.
  const heading = container.querySelector('tbody th')?.getBoundingClientRect().width ?? 0;
  if (inner.left < outer.left + heading) container.scrollLeft += inner.left - outer.left - heading - 8;
  else if (inner.right > outer.right) container.scrollLeft += inner.right - outer.right + 8;
}
