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
  const ArrayValues = Array.prototype.values, ArrayIteratorNext = getPrototypeOf([][SymbolIterator]()).next, isArray = Array.isArray;
  /**
   * The same into an Iterator Record. Whose steps are those that %ArrayIteratorPrototype%.next takes over an array, the record
   * has the array and can take them itself: its iterator is there, but nobody else has it.
   */
  const openIterator = (record, iterable, text) => {
    if (iterable === undefined || iterable === null) throw new TypeError(\`\${text} is not iterable\`);
    const method = iterable[SymbolIterator];
    if (typeof method !== 'function') throw new TypeError(\`\${text} is not iterable\`);
    const iterator = callIterator(iterable, method);
    const next = iterator.next;
    record.Iterator = iterator;
    record.NextMethod = next;
    if (next === ArrayIteratorNext && method === ArrayValues && isArray(iterable)) record.array = iterable;
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
  /** AsyncFromSyncIteratorContinuation, of what the call gives. One async function, since each more would cost a tick. */
  const asyncFromSyncResult = async (call, iterator, closes) => {
    const result = call();
    checkSyncResult(result);
    const done = !!result.done;
    const pending = result.value;
    try {
      return { value: await pending, done };
    } catch (error) {
      if (closes && !done) closeQuietly(iterator);
      throw error;
    }
  };
  const throwInto = (iterator, values) => {
    const method = iterator.throw;
    if (method !== undefined && method !== null) return apply(method, iterator, values);
    const close = iterator.return;
    if (close !== undefined && close !== null) checkSyncResult(apply(close, iterator, []));
    throw new TypeError("The iterator does not provide a 'throw' method");
  };
  /** CreateAsyncFromSyncIterator; arguments are passed on where there are any. */
  const asyncFromSync = (iterator) => {
    const nextMethod = iterator.next;
    return {
      __proto__: null,
      next: (...values) => asyncFromSyncResult(() => apply(nextMethod, iterator, values), iterator, true),
      throw: (...values) => asyncFromSyncResult(() => throwInto(iterator, values), iterator, true),
      return: async (...values) => {
        const method = iterator.return;
        if (method === undefined || method === null) return { value: values[0], done: true };
        const result = apply(method, iterator, values);
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
