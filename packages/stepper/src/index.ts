export { traceFormat, traceVersion, type OperationNote, type TraceLog } from './log/TraceLog';
export type * from './log/TraceEvent';
export type * from './log/Value';
