import type { t } from '@modrec/parser';
import type { ExecutionContext } from '../agent/ExecutionContext';
import type { PromiseCapabilityRecord } from '../records/PromiseCapability';
import type { ScriptRecord } from '../records/ScriptRecord';
import type { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';

/** What the module algorithms ask of the evaluator. */
export interface Evaluator {
  /** InstantiateFunctionObject of a hoisted declaration at the top level of the context's module or script. */
  InstantiateFunctionObject(declaration: t.Node, context: ExecutionContext): object;
  /** Evaluation of module.[[ECMAScriptCode]] in module.[[Context]]; gives the completion value, throws guest values. */
  EvaluateModule(module: SourceTextModuleRecord): unknown;
  /** AsyncBlockStart(capability, module.[[ECMAScriptCode]], module.[[Context]]): runs to the first await, settles the capability later. */
  AsyncBlockStart(capability: PromiseCapabilityRecord, module: SourceTextModuleRecord): void;
  /** Evaluation of the script's code, after GlobalDeclarationInstantiation. */
  EvaluateScript(script: ScriptRecord): unknown;
}
