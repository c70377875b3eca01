import type { PanelName } from '../store/State';
import { BindingsView } from './BindingsView';
import { BreakpointsView } from './BreakpointsView';
import { usePage } from './page';
import { PendingView } from './PendingView';
import { QuestionsView } from './QuestionsView';
import { RecordsView } from './RecordsView';
import { useMoment } from './useMoment';

const panels: readonly (readonly [PanelName, string])[] = [
  ['records', 'Records'],
  ['bindings', 'Bindings'],
  ['pending', 'Pending'],
  ['questions', 'Why?'],
  ['breakpoints', 'Breakpoints'],
];

const views = { records: RecordsView, bindings: BindingsView, pending: PendingView, questions: QuestionsView, breakpoints: BreakpointsView };

/** The state of the run at the moment, one aspect at a time. */
export function StatePanel() {
  const { state, commands } = usePage();
  const moment = useMoment();
  const View = views[state.panel];
  const counts: Partial<Record<PanelName, number>> = {
    pending: moment === undefined ? 0 : moment.loads.size + moment.jobs.count(({ state }) => state !== 'waiting'),
    breakpoints: state.breakpoints.length,
  };
  return (
    <section class="panel state-panel" aria-label="State">
      <div class="panel-head panel-tabs" role="tablist" aria-label="State">
        {panels.map(([panel, label]) => (
          <button key={panel} role="tab" class="panel-tab" aria-selected={panel === state.panel} onClick={() => commands.openPanel(panel)}>
            {label}
            {(counts[panel] ?? 0) > 0 && <span class="count">{counts[panel]}</span>}
          </button>
        ))}
      </div>
      <div class={`panel-body ${state.panel}-body`} role="tabpanel">
        {moment === undefined && state.panel !== 'breakpoints' ? (
          <div class="empty">
            <p>There is a state once something has run.</p>
          </div>
        ) : (
          <View />
        )}
      </div>
    </section>
  );
}
