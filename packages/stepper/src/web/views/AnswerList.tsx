import type { Answer } from '../../questions/Answer';
import { usePage } from './page';

/** An answer and its reasons; what a moment shows can be pressed. */
export function AnswerList({ answers }: { readonly answers: readonly Answer[] }) {
  const { commands } = usePage();
  return (
    <ul class="answer">
      {answers.map(({ text, at, because }) => (
        <li key={text}>
          {at === undefined ? (
            text
          ) : (
            <button class="link" title={`To moment ${at}, which shows it`} onClick={() => commands.go(at)}>
              {text}
            </button>
          )}
          {because.length > 0 && <AnswerList answers={because} />}
        </li>
      ))}
    </ul>
  );
}
