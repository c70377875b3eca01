import { useState } from 'preact/hooks';
import { answersFor } from '../run/answersFor';
import { AnswerList } from './AnswerList';
import { ModuleSelect } from './ModuleSelect';
import { usePage } from './page';

/** What one asks of a run, answered from its log: why a module waits now, what ran first and why, and how modules hang together. */
export function QuestionsView() {
  const { state, nameOf } = usePage();
  const { run, at } = state;
  const modules = run!.drawing.nodes.filter(({ isMissing }) => !isMissing).map(({ id }) => id);
  const [chosen, setChosen] = useState<{ readonly waiting?: string; readonly first?: string; readonly second?: string }>({});
  const pick = (module: string | undefined, place: number): string => (module !== undefined && modules.includes(module) ? module : (modules[place] ?? modules[0] ?? ''));
  const waiting = pick(chosen.waiting, 0);
  const first = pick(chosen.first, 1);
  const second = pick(chosen.second, 0);
  if (modules.length === 0) return <p class="hint">There is no module to ask about.</p>;
  const { waits, order, path, cycle } = answersFor(run!, at, { waiting, first, second });
  return (
    <div class="questions">
      <section aria-label="Why is it waiting?">
        <p class="question">
          Why is <ModuleSelect label="Module that waits" modules={modules} value={waiting} onChoose={(waiting) => setChosen({ ...chosen, waiting })} /> waiting at this moment?
        </p>
        <AnswerList answers={[waits]} />
      </section>
      <section aria-label="Why in this order?">
        <p class="question">
          Why did <ModuleSelect label="Module that ran first" modules={modules} value={first} onChoose={(first) => setChosen({ ...chosen, first })} /> run before{' '}
          <ModuleSelect label="Module that ran later" modules={modules} value={second} onChoose={(second) => setChosen({ ...chosen, second })} />?
        </p>
        <AnswerList answers={[order]} />
        <dl class="ways">
          <dt>
            From {nameOf(second)} to {nameOf(first)}
          </dt>
          <dd class="mono">{path ?? 'no import leads there'}</dd>
          <dt>The cycle of {nameOf(first)}</dt>
          <dd class="mono">{cycle ?? 'it is in none'}</dd>
        </dl>
      </section>
    </div>
  );
}
