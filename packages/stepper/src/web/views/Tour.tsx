import { lessons } from '../../lessons/lessons';
import { stopAt } from '../run/stopAt';
import { Icon } from './Icon';
import { usePage } from './page';

/** The guided tour of a lesson: one text for each of its stops. */
export function Tour() {
  const { state, commands } = usePage();
  const { run, at, lesson } = state;
  const stops = run === undefined ? [] : run.stops;
  if (lesson === undefined || stops.length === 0) return null;
  const current = stopAt(stops, at);
  const stop = stops[current]!;
  const next = stops[current + 1];
  const following = lessons[lessons.indexOf(lesson) + 1];
  return (
    <section class="tour" aria-label="Guided tour">
      <div class="tour-head">
        <h2>{lesson.title}</h2>
        <span class="muted">
          {current + 1} of {stops.length}
        </span>
      </div>
      <p class="tour-text">{stop.text}</p>
      <div class="tour-foot">
        <button class="icon-only" aria-label="Back" title="Back" disabled={current === 0 && at <= stop.moment} onClick={() => commands.go(stops[at > stop.moment ? current : current - 1]!.moment)}>
          <Icon name="previous" />
        </button>
        {next !== undefined && (
          <button class="primary" onClick={() => commands.go(next.moment)}>
            Continue <Icon name="next" />
          </button>
        )}
        {next === undefined && following !== undefined && (
          <button class="primary" onClick={() => commands.chooseLesson(following)}>
            Next example <Icon name="next" />
          </button>
        )}
        <span class="tour-dots">
          {stops.map(({ moment, text }, index) => (
            <button
              key={moment}
              class={index < current ? 'is-past' : ''}
              aria-label={`Stop ${index + 1}: ${text}`}
              aria-current={index === current ? 'step' : undefined}
              onClick={() => commands.go(moment)}
            >
              <span />
            </button>
          ))}
        </span>
      </div>
    </section>
  );
}
