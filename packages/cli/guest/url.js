// Interpreted in the guest's realm. Value: (host) => ({ URL, URLSearchParams }).
// The host's functions take and return strings alone: `parse(input, base)` an href or undefined, `get(href, part)`,
// `set(href, part, value)` the new href, `parseQuery(text)` and `formatQuery(json)` pairs as JSON.
'use strict';

(function makeURL({ parse, get, set, parseQuery, formatQuery }) {
  const parsePairs = (text) => JSON.parse(parseQuery(text));

  class URLSearchParams {
    #pairs = [];
    #changed = () => {};

    constructor(init = '') {
      if (typeof init === 'object' && init !== null) {
        const entries = typeof init[Symbol.iterator] === 'function' ? [...init] : Object.entries(init);
        this.#pairs = entries.map(([name, value]) => [`${name}`, `${value}`]);
      } else {
        this.#pairs = parsePairs(`${init}`);
      }
    }
    static of(text, changed) {
      const params = new URLSearchParams(text);
      params.#changed = changed;
      return params;
    }
    static refresh(params, text) {
      params.#pairs = parsePairs(text);
    }
    get size() {
      return this.#pairs.length;
    }
    get(name) {
      return this.#pairs.find(([key]) => key === `${name}`)?.[1] ?? null;
    }
    getAll(name) {
      return this.#pairs.filter(([key]) => key === `${name}`).map(([, value]) => value);
    }
    has(name) {
      return this.#pairs.some(([key]) => key === `${name}`);
    }
    append(name, value) {
      this.#pairs.push([`${name}`, `${value}`]);
      this.#changed();
    }
    delete(name) {
      this.#pairs = this.#pairs.filter(([key]) => key !== `${name}`);
      this.#changed();
    }
    set(name, value) {
      const at = this.#pairs.findIndex(([key]) => key === `${name}`);
      if (at === -1) return this.append(name, value);
      this.#pairs = this.#pairs.filter(([key], index) => index === at || key !== `${name}`);
      this.#pairs[at] = [`${name}`, `${value}`];
      this.#changed();
    }
    sort() {
      this.#pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      this.#changed();
    }
    forEach(callback, thisArg) {
      for (const [name, value] of this.#pairs) callback.call(thisArg, value, name, this);
    }
    *entries() {
      for (const [name, value] of this.#pairs) yield [name, value];
    }
    *keys() {
      for (const [name] of this.#pairs) yield name;
    }
    *values() {
      for (const [, value] of this.#pairs) yield value;
    }
    [Symbol.iterator]() {
      return this.entries();
    }
    toString() {
      return formatQuery(JSON.stringify(this.#pairs));
    }
    get [Symbol.toStringTag]() {
      return 'URLSearchParams';
    }
  }
  const { of, refresh } = URLSearchParams;
  delete URLSearchParams.of;
  delete URLSearchParams.refresh;

  class URL {
    #href;
    #searchParams;

    constructor(input, base) {
      const href = parse(`${input}`, base === undefined ? undefined : `${base}`);
      if (href === undefined) throw new TypeError(`Invalid URL: ${input}`);
      this.#href = href;
    }
    static canParse(input, base) {
      return parse(`${input}`, base === undefined ? undefined : `${base}`) !== undefined;
    }
    static parse(input, base) {
      return URL.canParse(input, base) ? new URL(input, base) : null;
    }
    static part(url, name) {
      return get(url.#href, name);
    }
    static setPart(url, name, value) {
      const href = set(url.#href, name, `${value}`);
      if (href === undefined) throw new TypeError(`Invalid URL: ${value}`);
      url.#href = href;
      if (url.#searchParams !== undefined && name !== 'hash') refresh(url.#searchParams, get(href, 'search'));
    }
    get searchParams() {
      this.#searchParams ??= of(get(this.#href, 'search'), () => {
        this.#href = set(this.#href, 'search', this.#searchParams.toString());
      });
      return this.#searchParams;
    }
    toString() {
      return this.#href;
    }
    toJSON() {
      return this.#href;
    }
    get [Symbol.toStringTag]() {
      return 'URL';
    }
  }
  const { part, setPart } = URL;
  delete URL.part;
  delete URL.setPart;
  const parts = ['href', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash', 'origin'];
  for (const name of parts) {
    Object.defineProperty(URL.prototype, name, {
      get() {
        return part(this, name);
      },
      set:
        name === 'origin'
          ? undefined
          : function (value) {
              setPart(this, name, value);
            },
      enumerable: true,
      configurable: true,
    });
  }
  return { URL, URLSearchParams };
});
