import { EngineError } from './engineFailures';
import type { Tracer } from './Tracer';

/** The tag of a step marker. The text holds the step's path and its content, and no substitution. */
export interface Step {
  (marker: TemplateStringsArray): void;
  /** A step that we do in another way than the standard's: step.differs`9.a …`('reason'). */
  differs(marker: TemplateStringsArray): (reason: string) => void;
  /** A step that nobody has written yet; it throws when it is reached. */
  todo(marker: TemplateStringsArray): never;
}

/** The markers of an agent without a tracer. */
export const off: Step = stepTag(() => {}, () => {});

/** The markers that report to a tracer. */
export function reportTo(tracer: Tracer): Step {
  const report = (marker: TemplateStringsArray): void => tracer.step(marker[0]!);
  return stepTag((marker) => report(marker), report);
}

/** Makes a tag of a function, which nobody else may have. */
function stepTag(tag: (marker: TemplateStringsArray) => void, report: (marker: TemplateStringsArray) => void): Step {
  const noReason = (): void => {};
  return Object.assign(tag, {
    differs(marker: TemplateStringsArray) {
      report(marker);
      return noReason;
    },
    todo(marker: TemplateStringsArray): never {
      report(marker);
      throw new EngineError('step-todo', `This step is not written yet: ${marker[0]}`);
    },
  });
}
