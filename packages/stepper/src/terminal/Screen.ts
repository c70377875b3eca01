import { block, fit } from './fit';
import { span, type Line } from './Line';
import { algorithmPane } from './panes/algorithm';
import { detailPane } from './panes/detail';
import { graphPane } from './panes/graph';
import { helpPane } from './panes/help';
import { sourcePane } from './panes/source';
import { keyLine, statusLine } from './panes/status';
import type { Run } from './Run';
import type { SessionState } from './SessionState';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

const smallest: Size = { columns: 50, rows: 12 };

/** The whole screen: as many lines as it has rows, each as wide as it is. */
export function screen(run: Run, state: SessionState, { columns, rows }: Size): Line[] {
  const height = Math.max(rows - 2, 1);
  return [...body(run, state, { columns, rows: height }), statusLine(run, state, columns), keyLine(state, columns)].slice(-rows);
}

function body(run: Run, state: SessionState, { columns, rows }: Size): Line[] {
  if (state.isHelp) return block(helpPane(columns), columns, rows);
  if (columns < smallest.columns || rows < smallest.rows - 2) return block([[span(`This needs ${smallest.columns}×${smallest.rows} cells.`)]], columns, rows);
  if (state.isEnlarged) return detailPane(run, state, columns, rows);
  const left = Math.floor((columns - 1) * 0.58);
  const right = columns - 1 - left;
  const upper = Math.ceil(rows * 0.6);
  const drawn = graphPane(run, state, right, Math.floor(rows * 0.55));
  return beside(
    [...algorithmPane(run, state, left, upper), ...sourcePane(run, state, left, rows - upper)],
    [...drawn, ...detailPane(run, state, right, rows - drawn.length)],
    left,
    right,
  );
}

function beside(left: readonly Line[], right: readonly Line[], leftWidth: number, rightWidth: number): Line[] {
  return left.map((line, row) => [...fit(line, leftWidth), span('│', 'dim'), ...fit(right[row] ?? [], rightWidth)]);
}
