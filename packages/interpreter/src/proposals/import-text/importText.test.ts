import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAgent } from '../../createAgent';
import { fileHost } from '../../host/fileHost';
import type { Host } from '../../host/Host';
import { mapHost } from '../../host/mapHost';
import { importText } from './importText';

const files = { 'code.js': 'export default 1;', 'data.json': '{', 'empty': '' };
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'modrec-text-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const hosts: readonly (readonly [string, () => Host])[] = [
  ['mapHost', () => mapHost(files)],
  ['fileHost', () => fileHost({ baseURL: pathToFileURL(`${folder}/`) })],
];

describe.each(hosts)('%s', (_, makeHost) => {
  const attributes = { type: 'text' };

  test('gives the text of any module, which is no module of its own', async () => {
    const agent = createAgent({ host: makeHost(), layers: [importText] });
    const realm = agent.createRealm();
    for (const [name, text] of Object.entries(files)) {
      const namespace = await agent.importModule(`./${name}`, { realm, attributes });
      expect({ ...namespace }).toEqual({ default: text });
    }
    expect({ ...(await agent.importModule('./code.js', { realm })) }).toEqual({ default: 1 });
  });

  test('has no such modules without the layer', async () => {
    const agent = createAgent({ host: makeHost() });
    const error = await agent.importModule('./code.js', { realm: agent.createRealm(), attributes }).catch((reason: unknown) => reason);
    expect(agent.describeError(error)).toMatchObject({ name: 'TypeError', code: 'unsupported-module-type', proposal: 'import-text' });
  });
});
