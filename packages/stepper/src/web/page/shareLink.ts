import type { Project } from '../store/State';

/** What a link holds: a lesson as it is, or modules of one's own; and the moment. */
export type Shared =
  | { readonly lesson: string; readonly order: readonly string[]; readonly at: number }
  | { readonly project: Project; readonly at: number };

/** The part of an address behind `#`: readable for a lesson, packed for modules. */
export async function toHash(shared: Shared): Promise<string> {
  if (!('lesson' in shared)) return `#code=${await pack(JSON.stringify(shared))}`;
  const parameters = new URLSearchParams({ lesson: shared.lesson, at: String(shared.at) });
  if (shared.order.length > 0) parameters.set('order', JSON.stringify(shared.order));
  return `#${parameters}`;
}

/** @returns undefined for a hash that holds nothing, or nothing that this page has written */
export async function fromHash(hash: string): Promise<Shared | undefined> {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  try {
    const [lesson, code] = [parameters.get('lesson'), parameters.get('code')];
    if (lesson !== null) {
      const order = JSON.parse(parameters.get('order') ?? '[]') as unknown;
      return { lesson, order: isTexts(order) ? order : [], at: momentOf(parameters.get('at')) };
    }
    if (code === null) return undefined;
    const { project, at } = JSON.parse(await unpack(code)) as { project: unknown; at: unknown };
    return isProject(project) ? { project, at: momentOf(at) } : undefined;
  } catch {
    return undefined;
  }
}

/** The start, for anything that is no moment. */
const momentOf = (at: unknown): number => (at !== null && Number.isInteger(Number(at)) ? Number(at) : -1);

/** Anybody can write a link. */
function isProject(value: unknown): value is Project {
  const { files, entry, proposals, order } = Object(value) as Partial<Record<keyof Project, unknown>>;
  if (typeof files !== 'object' || files === null || typeof entry !== 'string') return false;
  return Object.hasOwn(files, entry) && isTexts(Object.values(files)) && isTexts(proposals) && isTexts(order);
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

async function pack(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function unpack(code: string): Promise<string> {
  const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
}

async function through(bytes: Uint8Array<ArrayBuffer>, transform: GenericTransformStream): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
