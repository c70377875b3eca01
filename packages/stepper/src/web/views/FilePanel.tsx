import { FileTabs } from './FileTabs';
import { ProposalPicker } from './ProposalPicker';
import { SourceView } from './SourceView';

/** The modules of the graph: their texts, and what the run is told of them. */
export function FilePanel() {
  return (
    <section class="panel files" aria-label="Modules">
      <FileTabs />
      <SourceView />
      <ProposalPicker />
    </section>
  );
}
