export { runTest262Command } from './command/runTest262Command';
export type { CommandIo } from './command/CommandIo';
export { installHost262, type Host262, type Host262Options } from './host262/installHost262';
export type { EngineIdentity, EngineModule, TestAgent, TestAgentOptions, TestEngine, TestModule, TestRealm } from './engine/TestEngine';
export type { Outcome } from './outcome';
export type { Output } from './report/Progress';
export type { Report, ReportHeader, Totals } from './report/Report';
export type { TestResult } from './report/TestResult';
export { howToGetSuite, locateSuite, type LocateSuiteOptions, type Suite } from './suite/locateSuite';
