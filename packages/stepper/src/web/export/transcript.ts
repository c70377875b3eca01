import { showEvent } from '../../log/showEvent';
import type { TraceEvent } from '../../log/TraceEvent';
import type { Run } from '../store/State';

/** Events that tell a run in short: what happens to modules, not every step on the way. */
function isTold(event: TraceEvent): boolean {
  switch (event.kind) {
    case 'write': return event.field === 'Status' || event.field === 'EvaluationError' || event.field === 'PendingAsyncDependencies';
    case 'load-requested': case 'load-settled': case 'position': case 'console': case 'error': case 'suspended': case 'resumed': return true;
    default: return false;
  }
}

/** A run as a text to read: the modules, then what happened, under a heading for each stop of the tour. */
export function transcript({ recording, stops, project, nameOf }: Run, title: string): string {
  const { log } = recording;
  const sources = Object.entries(project.files).map(([name, text]) => `### ${nameOf(name)}\n\n\`\`\`js\n${text.trimEnd()}\n\`\`\``);
  const captions = new Map(stops.map((stop) => [stop.moment, stop.text]));
  const lines: string[] = [];
  const caption = (moment: number): void => {
    const text = captions.get(moment);
    if (text !== undefined) lines.push('', `**${text}**`, '');
  };
  caption(-1);
  log.events.forEach((event, index) => {
    caption(index);
    if (isTold(event)) lines.push(`- \`${index}\` ${inCode(showEvent(event, nameOf))}`);
  });
  return [`# ${title}`, '', 'Recorded by modrec. Numbers are moments.', '', '## Modules', '', sources.join('\n\n'), '', '## Run', ...lines, ''].join('\n');
}

/** As code, whatever backquotes are in it. */
function inCode(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
