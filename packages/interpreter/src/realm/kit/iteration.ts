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
  const checkSyncResult = (result) => {
    if (!isObject(result)) throw new TypeError('Iterator result is not an object');
  };
  const closeQuietly = (iterator) => {
    try {
      const method = iterator.return;
      if (method !== undefined && method !== null) apply(method, iterator, []);
    } catch { /* the reason for closing outweighs it */ }
  };
  /** CreateAsyncFromSyncIterator: what the two methods give is to be awaited. */
  const asyncFromSync = (iterator) => {
    const nextMethod = iterator.next;
    return {
      __proto__: null,
      next: async () => {
        const result = apply(nextMethod, iterator, []);
        checkSyncResult(result);
        const done = !!result.done;
        const pending = result.value;
        let value;
        try {
          value = await pending;
        } catch (error) {
          if (!done) closeQuietly(iterator);
          throw error;
        }
        return { value, done };
      },
      return: async () => {
        const method = iterator.return;
        if (method === undefined || method === null) return { value: undefined, done: true };
        const result = apply(method, iterator, []);
        checkSyncResult(result);
        const done = !!result.done;
        return { value: await result.value, done };
      },
    };
  };
  /** GetIterator(value, async) as far as the async iterator goes; undefined where only a sync one can be there. */
  const iterateAsync = (iterable, text) => {
    if (iterable === undefined || iterable === null) throw new TypeError(\`\${text} is not async iterable\`);
    const method = iterable[SymbolAsyncIterator];
    if (method === undefined || method === null) return undefined;
    if (typeof method !== 'function') throw new TypeError(\`\${text} is not async iterable\`);
    return callIterator(iterable, method);
  };
`;
