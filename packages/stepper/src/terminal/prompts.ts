import type { Command, PromptKind } from './Command';
import type { Key } from './keys';
import type { Prompt, SessionState } from './SessionState';

/** What stands before the text that is typed. */
export const questions: Readonly<Record<PromptKind, string>> = {
  search: 'Search for: ',
  moment: 'Go to moment: ',
  breakpoint: 'Breakpoint (or the number of one to remove): ',
  module: 'Module (nothing: the one that the moment is about): ',
  order: 'Why did one run before another? Their names: ',
};

/** What a key does to a line that is being typed: a command when it is complete. */
export function typed(state: SessionState, prompt: Prompt, key: Key): SessionState | Command {
  const { name, sequence = '', ctrl, meta } = key;
  if (name === 'escape' || (ctrl === true && (name === 'c' || name === 'd'))) return { ...state, prompt: undefined };
  if (name === 'return' || name === 'enter') return completed(prompt);
  if (name === 'backspace') return withText(state, prompt, [...prompt.text].slice(0, -1).join(''));
  if (ctrl === true && name === 'u') return withText(state, prompt, '');
  if (ctrl === true && name === 'w') return withText(state, prompt, prompt.text.replace(/\S*\s*$/, ''));
  // eslint-disable-next-line no-control-regex
  return ctrl === true || meta === true || /[\u0000-\u001f\u007f]/.test(sequence) ? state : withText(state, prompt, prompt.text + sequence);
}

function completed({ kind, text }: Prompt): Command {
  switch (kind) {
    case 'search': return { type: 'search', text, direction: 'forwards' };
    case 'moment': return { type: 'go', text };
    case 'breakpoint': return { type: 'breakpoint', text };
    case 'module': return { type: 'module-named', text };
    case 'order': return { type: 'order', text };
  }
}

const withText = (state: SessionState, { kind }: Prompt, text: string): SessionState => ({ ...state, prompt: { kind, text } });
