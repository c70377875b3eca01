/** The iteration protocol as the guest realm performs it. */
export const iterationSource = /* js */ `
  const isObject = (value) => typeof value === 'object' ? value !== null : typeof value === 'function' || (value !== undefined && typeof value === 'undefined');
  const callIterator = (iterable, method) => {
    const iterator = apply(method, iterable, []);
    if (!isObject(iterator)) throw new TypeError('Result of the Symbol.iterator method is not an object');
    return iterator;
  };
  /** GetIterator(value, sync), given a way to say what the value was called. */
  const iterate = (iterable, text) => {
    if (iterable === undefined || iterable === null) throw new TypeError(\`\${text} is not iterable\`);
    const method = iterable[SymbolIterator];
    if (typeof method !== 'function') throw new TypeError(\`\${text} is not iterable\`);
    return callIterator(iterable, method);
  };
  /** AsyncFromSyncIteratorContinuation, the part that awaits. */
  const asyncFromSyncResult = async (value, done) => ({ value: await value, done });
  /** GetIterator(value, async) as far as the async iterator goes; undefined where only a sync one can be there. */
  const iterateAsync = (iterable, text) => {
    if (iterable === undefined || iterable === null) throw new TypeError(\`\${text} is not async iterable\`);
    const method = iterable[SymbolAsyncIterator];
    if (method === undefined || method === null) return undefined;
    if (typeof method !== 'function') throw new TypeError(\`\${text} is not async iterable\`);
    return callIterator(iterable, method);
  };
`;
