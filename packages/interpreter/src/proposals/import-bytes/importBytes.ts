import type { Layer } from '../../composeSpec';
import { CreateBytesModule } from './CreateBytesModule';
import { installImmutableArrayBuffer } from './installImmutableArrayBuffer';

/**
 * Import bytes: `import bytes from './file' with { type: 'bytes' }`, of hosts that load such modules; ours do. The bytes are a Uint8Array
 * over an immutable ArrayBuffer, which the layer brings along where the host has none.
 */
export const importBytes: Layer = {
  name: 'import-bytes',
  stage: '2.7',
  date: '2026-02-09',
  source: 'tc39/proposal-import-bytes@13c5139677c643690d6af9861e753ffcf9dad050',
  algorithms: { CreateBytesModule },
  extendRealm: installImmutableArrayBuffer,
};
