/** Paths in a square of 16, drawn with a line of the text's colour. */
const paths = {
  play: 'M5 3.5v9l7.5-4.5z',
  stop: 'M4.5 4.5h7v7h-7z',
  first: 'M4 3.5v9M12 3.5 6.5 8l5.5 4.5z',
  last: 'M12 3.5v9M4 3.5 9.5 8 4 12.5z',
  previous: 'M10 3.5 5 8l5 4.5',
  next: 'M6 3.5 11 8l-5 4.5',
  out: 'M8 11V3.5M4.5 7 8 3.5 11.5 7M3.5 13.5h9',
  over: 'M2.5 9.5a5.5 5.5 0 0 1 10.6-2M13.5 3.5v4h-4M8 13.2v.1',
  overBack: 'M13.5 9.5a5.5 5.5 0 0 0-10.6-2M2.5 3.5v4h4M8 13.2v.1',
  forward: 'M3 3.5 8 8l-5 4.5zM8.5 3.5l5 4.5-5 4.5z',
  backward: 'M13 3.5 8 8l5 4.5zM7.5 3.5 2.5 8l5 4.5z',
  share: 'M6.5 9.5l3-3M7 5l1.5-1.5a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.5 1.5a2.8 2.8 0 0 1-4-4L5 7',
  download: 'M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10',
  book: 'M2.5 3.5c2-.8 4-.8 5.5.5 1.5-1.3 3.5-1.3 5.5-.5v9c-2-.8-4-.8-5.5.5-1.5-1.3-3.5-1.3-5.5-.5zM8 4v9',
  add: 'M8 3.5v9M3.5 8h9',
  close: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  rename: 'M10.5 3.5l2 2L6 12l-2.8.8L4 10z',
  theme: 'M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11',
  help: 'M6 6a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.4M8 11.8v.1',
  flag: 'M4.5 13.5v-10h7l-1.5 2.5 1.5 2.5h-7',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
