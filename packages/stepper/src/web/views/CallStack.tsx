import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Frame } from '../../moments/Moment';
import { valueText } from '../../display/valueText';
import { usePage } from './page';

/** The operations that have begun and not ended, outermost first. A press leads to where one began. */
export function CallStack({ frames }: { readonly frames: readonly Frame[] }) {
  const { commands, nameOf } = usePage();
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    list.current!.scrollTop = list.current!.scrollHeight;
  }, [frames.length]);
  return (
    <ol class="call-stack" ref={list} aria-label="Operations that run, outermost first">
      {frames.map((frame, index) => (
        <li key={frame.openedAt} class={index === frames.length - 1 ? 'is-innermost' : ''}>
          <button class="frame" title="To where it began" onClick={() => commands.go(frame.openedAt)}>
            <OperationName operation={frame.operation} />
            <span class="frame-args">({argumentsText(frame, nameOf)})</span>
            {index < frames.length - 1 && frame.path !== '' && <span class="frame-path">{frame.path}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Of a concrete method, the kind of record gives way where there is little room. */
function OperationName({ operation }: { readonly operation: string }) {
  const dot = operation.lastIndexOf('.') + 1;
  return (
    <>
      {dot > 0 && <span class="frame-kind">{operation.slice(0, dot)}</span>}
      <span class="frame-name">{operation.slice(dot)}</span>
    </>
  );
}

const LONGEST = 28;

/** The arguments without those that are not given; long ones are cut. */
function argumentsText({ args }: Frame, nameOf: (id: string) => string): string {
  const texts = args.map((arg) => valueText(arg, nameOf));
  while (texts.at(-1) === 'undefined') texts.pop();
  return texts.map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)).join(', ');
}
