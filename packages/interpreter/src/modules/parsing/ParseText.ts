import { ParseErrors, parseModule, parseScript } from '@modrec/parser';
import { algorithm } from '../../algorithm';

/** https://tc39.es/ecma262/#sec-parsetext: the parser does it, with the syntax that the agent's layers turn on. */
export const ParseText = algorithm('ParseText', (_step, { agent }, sourceText, goalSymbol, id = '') => {
  const options = { fileName: id, ...agent.syntax, tracer: agent.staticSemanticsTracer };
  const parsed = goalSymbol === 'Module' ? parseModule(sourceText, options) : parseScript(sourceText, options);
  if (id !== '') agent.sourceTexts.set(id, sourceText, parsed instanceof ParseErrors ? parsed.errors[0] : parsed);
  return parsed;
});
