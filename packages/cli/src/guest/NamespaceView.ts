import { types } from 'node:util';

/** Longer arrays are cut when they are shown, and may be sparse. */
const longestArray = 100;

/**
 * Shows module namespaces as Node shows its own. They are Proxies here, and util.inspect looks behind a Proxy, at a target
 * that holds no exports; so a plain object stands in while they are formatted.
 */
export class NamespaceView {
  #shown = false;

  /** @param isNamespace tells a namespace of the engine from everything else, without running guest code */
  constructor(private readonly isNamespace: (value: object) => boolean) {}

  /** The value itself, or what is to be formatted in its place; looks into a plain array one level deep. */
  readonly standIn = (value: unknown): unknown => {
    const elements = elementsOf(value);
    return elements.some((element) => this.#isShown(element)) ? elements.map((element) => this.#top(element)) : this.#top(value);
  };

  /** Corrects the words before the stand-ins in the text that formatting them has given. */
  finish(text: string): string {
    if (!this.#shown) return text;
    this.#shown = false;
    return text
      .replaceAll('[Object: null prototype] [uninitialized] {}', '<uninitialized>')
      .replaceAll('[Object: null prototype] [Module]', '[Module: null prototype]')
      .replaceAll('[Object: null prototype] [Deferred Module]', '[Deferred Module: null prototype]');
  }

  #isShown(value: unknown): value is object {
    return typeof value === 'object' && value !== null && this.isNamespace(value);
  }

  #top(value: unknown): unknown {
    if (!this.#isShown(value)) return value;
    this.#shown = true;
    return standInFor(value);
  }
}

/** Without a method of the array, which is the guest's. */
function elementsOf(value: unknown): unknown[] {
  const elements: unknown[] = [];
  if (!Array.isArray(value) || types.isProxy(value) || value.length > longestArray) return elements;
  for (let index = 0; index < value.length; index += 1) elements.push(value[index]);
  return elements;
}

function standInFor(namespace: object): object {
  // To look at the exports of a deferred module is to evaluate it, which showing it must not do.
  if (Reflect.get(namespace, Symbol.toStringTag) === 'Deferred Module') return deferred;
  const standIn: object = Object.create(null, { [Symbol.toStringTag]: { value: 'Module' } });
  for (const name of Reflect.ownKeys(namespace)) {
    if (typeof name === 'string') Object.defineProperty(standIn, name, { value: exportedValue(namespace, name), enumerable: true });
  }
  return standIn;
}

/** Reading a binding that is not initialized yet throws; that is all that reading one can throw. */
function exportedValue(namespace: object, name: string): unknown {
  try {
    return Reflect.get(namespace, name) as unknown;
  } catch {
    return uninitialized;
  }
}

const deferred: object = Object.create(null, { [Symbol.toStringTag]: { value: 'Deferred Module' } });

const uninitialized: object = Object.create(null, { [Symbol.toStringTag]: { value: 'uninitialized' } });
