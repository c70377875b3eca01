import { sourcePhaseImports, type Realm, type SourceTextModuleRecord } from '@modrec/interpreter';
import type { SyntaxErrorRecord } from '@modrec/parser';
import { realmOf } from '../../engine/realmOf';
import type { VmReferrer } from '../../engine/Referrer';
import { vmAgent } from '../../engine/vmAgent';
import { cachedDataRejected } from '../../errors/moduleErrors';
import { syntaxErrorAt } from '../../scripts/syntaxErrors';
import { ModuleSlots } from '../ModuleSlots';
import { moduleFromCache } from './cachedModule';
import { setSource } from './setSource';
import type { CheckedSourceTextOptions } from './sourceTextOptions';

/** What a SourceTextModule is made of; the referrer waits for the module itself. */
export interface ParsedSourceText {
  readonly slots: ModuleSlots;
  readonly referrer: { -readonly [Key in keyof VmReferrer]: VmReferrer[Key] };
}

/**
 * https://tc39.es/ecma262/#sec-parsemodule
 *
 * @throws the SyntaxError of the context's realm for the first early error, with its place in the stack; ERR_VM_MODULE_CACHED_DATA_REJECTED
 */
export function parseSourceText(sourceText: string, options: CheckedSourceTextOptions): ParsedSourceText {
  const { identifier, context, sourceObject, importModuleDynamically, initializeImportMeta, lineOffset = 0, columnOffset = 0 } = options;
  const realm = realmOf(context);
  const referrer = {
    referrer: realm,
    importModuleDynamically,
    initializeImportMeta: initializeImportMeta as VmReferrer['initializeImportMeta'],
    linkedModule: (request) => slots.linkedModule(request),
  } as ParsedSourceText['referrer'];
  const record = parsedRecord(realm, sourceText, referrer, options);
  if (lineOffset !== 0 || columnOffset !== 0) vmAgent().shiftSource(record, { line: lineOffset, column: columnOffset });
  setSource(record, sourceObject);
  const slots = new ModuleSlots(record, identifier, context);
  return { slots, referrer };
}

function parsedRecord(realm: Realm, sourceText: string, referrer: VmReferrer, options: CheckedSourceTextOptions): SourceTextModuleRecord {
  const { identifier, context, cachedData, lineOffset = 0 } = options;
  const result =
    cachedData === undefined
      ? vmAgent().spec.ParseModule(sourceText, realm, referrer, identifier)
      : recordFromCache(realm, sourceText, referrer, identifier, cachedData);
  if ('ECMAScriptCode' in result) return result as SourceTextModuleRecord;
  const [error] = result as readonly [SyntaxErrorRecord];
  throw syntaxErrorAt(error, { sourceText, file: identifier, lineOffset }, context, parseSourceText);
}

const ParseModule = sourcePhaseImports.algorithms.ParseModule!;

/** ParseModule where ParseText has been done before. */
function recordFromCache(realm: Realm, sourceText: string, referrer: VmReferrer, identifier: string, cachedData: NodeJS.ArrayBufferView): object {
  const parsed = moduleFromCache(cachedData, sourceText, identifier);
  if (parsed === undefined) throw cachedDataRejected();
  const agent = vmAgent();
  agent.sourceTexts.set(identifier, sourceText, parsed);
  const spec = { ...agent.spec, ParseText: () => parsed } as typeof agent.spec;
  return ParseModule.bind({ agent, spec }, { agent, spec: spec as never })(sourceText, realm, referrer, identifier);
}
