/** https://tc39.es/ecma262/#sec-jobcallback-records */
export interface JobCallbackRecord {
  readonly Callback: (...args: unknown[]) => unknown;
  readonly HostDefined: unknown;
}
