import { useLayoutEffect, useRef } from 'preact/hooks';
import { SourceEditor } from '../editor/SourceEditor';
import { usePage } from './page';
import { useMoment } from './useMoment';

/** The source text of the open file, with the statement that runs. */
export function SourceView() {
  const { state, commands } = usePage();
  const moment = useMoment();
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<SourceEditor>(null);
  const latest = useRef(commands);
  latest.current = commands;
  const { open, project, run, breakpoints, lesson } = state;
  const text = project.files[open] ?? '';

  useLayoutEffect(() => {
    const made = new SourceEditor(parent.current!, {
      onEdit: (name, text) => latest.current.editFile(name, text),
      onBreakpoint: (name, line) => latest.current.toggleLineBreakpoint(name, line),
    });
    editor.current = made;
    return () => made.destroy();
  }, []);
  useLayoutEffect(() => editor.current!.forget(), [lesson]);
  useLayoutEffect(() => editor.current!.open(open, text), [open, text, lesson]);
  useLayoutEffect(() => {
    const position = moment?.position;
    const isShown = position !== undefined && position.module === open && run!.project.files[open] === text;
    editor.current!.mark(isShown ? position : undefined);
  }, [moment, open, text]);
  useLayoutEffect(() => {
    const here = breakpoints.filter((each) => each.startsWith(`${open}:`)).map((each) => Number(each.slice(open.length + 1)));
    editor.current!.markBreakpoints(here);
  }, [breakpoints, open, text]);

  return <div class="source-view" ref={parent} />;
}
