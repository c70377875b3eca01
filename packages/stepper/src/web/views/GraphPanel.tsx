import { GraphDrawing } from './GraphDrawing';
import { usePage } from './page';
import { useMoment } from './useMoment';
import { useRevealed } from './useRevealed';

/** The modules and their imports, in the states of the moment. */
export function GraphPanel() {
  const { state, nameOf } = usePage();
  const moment = useMoment();
  const body = useRevealed<HTMLDivElement>('.is-running, .is-changed', state.at);
  return (
    <section class="panel graph" aria-label="Module graph">
      <div class="panel-head">
        <h2>Graph</h2>
        {moment !== undefined && !moment.stack.isEmpty() && (
          <span class="stack-line end" title="The stack of the depth-first search, in order">
            stack <span class="mono">{moment.stack.map(nameOf).join(' › ')}</span>
          </span>
        )}
      </div>
      {moment === undefined ? (
        <div class="empty">
          <p>The graph is drawn from a run.</p>
        </div>
      ) : (
        <div class="panel-body graph-body" ref={body}>
          <GraphDrawing drawing={state.run!.drawing} moment={moment} />
        </div>
      )}
    </section>
  );
}
