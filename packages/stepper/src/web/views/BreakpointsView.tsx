import { useState } from 'preact/hooks';
import { Icon } from './Icon';
import { usePage } from './page';
import { Search } from './Search';

const examples = ['InnerModuleEvaluation 11.c', '[[Status]] = evaluating-async', '[[PendingAsyncDependencies]]', 'error'] as const;

/** Where “on to the next breakpoint” stops, written as in the terminal. */
export function BreakpointsView() {
  const { state, commands } = usePage();
  const [text, setText] = useState('');
  const add = (text: string): void => {
    if (text.trim() === '') return;
    commands.addBreakpoint(text.trim());
    setText('');
  };
  return (
    <div class="breakpoints">
      <form
        class="breakpoint-form"
        onSubmit={(event) => {
          event.preventDefault();
          add(text);
        }}
      >
        <input
          aria-label="New breakpoint"
          placeholder="a step, a field, a line, or error"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">Add</button>
      </form>
      <ul class="breakpoint-list">
        {state.breakpoints.map((each) => (
          <li key={each}>
            <span class="mono">{each}</span>
            <button class="quiet icon-only small" aria-label={`To the one before: ${each}`} disabled={state.run === undefined} onClick={() => commands.find(each, 'backwards')}>
              <Icon name="previous" />
            </button>
            <button class="quiet icon-only small" aria-label={`To the next: ${each}`} disabled={state.run === undefined} onClick={() => commands.find(each, 'forwards')}>
              <Icon name="next" />
            </button>
            <button class="quiet icon-only small" aria-label={`Remove ${each}`} onClick={() => commands.removeBreakpoint(each)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">
        For example{' '}
        {examples.map((each, index) => (
          <span key={each}>
            {index > 0 && ', '}
            <button class="link mono" onClick={() => add(each)}>
              {each}
            </button>
          </span>
        ))}
        . A press on the margin of the source sets one on a line.
      </p>
      <h3 class="search-title">Find</h3>
      <Search />
    </div>
  );
}
