import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vm from './index';

describe('§1 exports', () => {
  it('load.js names for import what there is to require', () => {
    const names = /0 && \(module\.exports = \{([^}]*)\}\)/.exec(readFileSync(join(__dirname, '..', 'load.js'), 'utf8'))![1]!;
    expect(names.split(',').map((name) => name.trim()).filter(Boolean).sort()).toEqual(Object.keys(vm).sort());
  });
});
