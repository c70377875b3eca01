import { useState } from 'preact/hooks';
import { Icon } from './Icon';
import { usePage } from './page';

/** Finds a text in what happened: operations, steps, values, output. */
export function Search() {
  const { state, commands } = usePage();
  const [text, setText] = useState('');
  return (
    <form
      class="breakpoint-form"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        commands.search(text, 'forwards');
      }}
    >
      <input aria-label="Text to find in the run" placeholder="find in the run" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <button type="button" class="icon-only" aria-label="Find the one before" disabled={state.run === undefined} onClick={() => commands.search(text, 'backwards')}>
        <Icon name="previous" />
      </button>
      <button type="submit" class="icon-only" aria-label="Find the next" disabled={state.run === undefined}>
        <Icon name="next" />
      </button>
    </form>
  );
}
