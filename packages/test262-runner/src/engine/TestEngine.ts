import type { Tracer } from '@modrec/interpreter';
import type { Loader } from '../tests/variants';

/** What a report says about the engine that ran. */
export interface EngineIdentity {
  readonly name: string;
  readonly version: string;
  readonly specRevision?: string;
}

/**
 * All that the runner knows of an engine. `modrecEngine.ts` is the one that ships; a file named with `--engine` must
 * export a function `createEngine` that returns another.
 */
export interface TestEngine {
  readonly identity: EngineIdentity;
  /** A fresh agent for one test. */
  createAgent(options: TestAgentOptions): TestAgent;
  /** Whether an error is the engine's own fault, and no value that guest code threw. */
  isEngineFault(error: unknown): boolean;
}

export interface TestAgentOptions {
  readonly loader: Loader;
  /** Seed of the `shuffled` loader. */
  readonly seed: number;
  /** The `features` of the test, which tell the proposals that it needs. */
  readonly features: readonly string[];
  /** Receives the steps of the algorithms; other engines know nothing of it. */
  readonly tracer?: Tracer | undefined;
}

/** One agent. Errors of guest code arrive as exceptions or rejections with the guest's value, as it was thrown. */
export interface TestAgent {
  createRealm(): TestRealm;
  /** Where a guest error was made, a line a frame, innermost first; nothing where that is unknown. */
  stackOf?(error: unknown): string;
  dispose(): void;
}

export interface TestModule {
  loadRequestedModules(): Promise<unknown>;
  link(): void;
  evaluate(): Promise<unknown>;
}

export interface TestRealm {
  readonly globalThis: object;
  /** A realm of the same agent. */
  createRealm(): TestRealm;
  /** ParseScript, then ScriptEvaluation. `onParsed` is called between the two, or before an error of evaluation leaves. */
  runScript(sourceText: string, id: string, onParsed?: () => void): unknown;
  /** ParseModule; throws the guest's SyntaxError. */
  parseModule(sourceText: string, id: string): TestModule;
  /** %AbstractModuleSource%, where the engine has it. */
  readonly AbstractModuleSource?: unknown;
}

/** What a file named with `--engine` exports. */
export interface EngineModule {
  createEngine(): TestEngine;
}
