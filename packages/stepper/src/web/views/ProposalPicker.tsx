import { proposalNames } from '../page/proposalNames';
import { usePage } from './page';

/** The proposals that are on. */
export function ProposalPicker() {
  const { state, commands } = usePage();
  const { proposals } = state.project;
  return (
    <details class="proposals">
      <summary>Proposals: {proposals.length === 0 ? 'none' : proposals.join(', ')}</summary>
      <div class="proposal-list">
        {proposalNames.map((name) => (
          <label key={name}>
            <input type="checkbox" checked={proposals.includes(name)} onChange={() => commands.toggleProposal(name)} /> {name}
          </label>
        ))}
      </div>
    </details>
  );
}
