/** What a run is about at an event. `idle`: nothing of the algorithms has run yet. */
export type Phase = 'idle' | 'load' | 'link' | 'evaluate';

export const phases: readonly Phase[] = ['idle', 'load', 'link', 'evaluate'];

const operations: Readonly<Record<string, Phase>> = {
  LoadRequestedModules: 'load',
  InnerModuleLoading: 'load',
  ContinueModuleLoading: 'load',
  FinishLoadingImportedModule: 'load',
  HostLoadImportedModule: 'load',
  ParseModule: 'load',
  Link: 'link',
  InnerModuleLinking: 'link',
  InitializeEnvironment: 'link',
  Evaluate: 'evaluate',
  EvaluateModuleSync: 'evaluate',
  InnerModuleEvaluation: 'evaluate',
  ExecuteModule: 'evaluate',
  ExecuteAsyncModule: 'evaluate',
  AsyncModuleExecutionFulfilled: 'evaluate',
  AsyncModuleExecutionRejected: 'evaluate',
  ScriptEvaluation: 'evaluate',
};

/** The phase that an operation belongs to; undefined for those that serve several. */
export function phaseOf(operation: string): Phase | undefined {
  const name = operation.slice(operation.lastIndexOf('.') + 1);
  return Object.hasOwn(operations, name) ? operations[name] : undefined;
}
