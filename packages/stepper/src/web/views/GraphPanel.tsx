import { GraphDrawing } from './GraphDrawing';
import { usePage } from './page';
import { useMoment } from './useMoment';

const legend = ['new', 'unlinked', 'linking', 'linked', 'evaluating', 'evaluating-async', 'evaluated'] as const;

/** The modules and their imports, in the states of the moment. */
export function GraphPanel() {
  const { state } = usePage();
  const moment = useMoment();
  return (
    <section class="panel graph" aria-label="Module graph">
      <div class="panel-head">
        <h2>Graph</h2>
        {moment !== undefined && !moment.stack.isEmpty() && (
          <span class="stack-line end" title="The stack of the depth-first search, in order">
            stack <span class="mono">{moment.stack.join(' › ')}</span>
          </span>
        )}
      </div>
      {moment === undefined ? (
        <div class="empty">
          <p>The graph is drawn from a run.</p>
        </div>
      ) : (
        <>
          <div class="panel-body graph-body">
            <GraphDrawing drawing={state.run!.drawing} moment={moment} />
          </div>
          <ul class="legend" aria-label="States">
            {legend.map((status) => (
              <li key={status} class={`status-${status}`}>
                <span class="swatch" /> {status}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
