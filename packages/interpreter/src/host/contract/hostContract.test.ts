import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NormalCompletion } from '../../completion';
import { defaultHost } from '../defaultHost';
import { fileHost, type FileHostOptions } from '../fileHost';
import type { Host } from '../Host';
import { mapHost, type MapHostOptions } from '../mapHost';
import { ContractViolation } from './ContractCase';
import { hostContract } from './hostContract';
import type { HostSubject, MakeHost } from './HostSubject';

const files = { 'a.js': 'export let a;', 'b.js': 'export let b;', 'good.json': '{"a":1}', 'bad.json': '{', 'wrong.js': 'let' };
const json = { type: 'json' };
const requests = {
  loads: [{ specifier: './a.js' }, { specifier: './b.js' }],
  jsonLoads: [
    { specifier: './good.json', attributes: json },
    { specifier: './bad.json', attributes: json },
    { specifier: './a.js', attributes: json },
  ],
  failures: [
    { specifier: './missing.js' },
    { specifier: './wrong.js' },
    { specifier: './good.json' },
    { specifier: './bad.json', attributes: json },
    { specifier: './a.js', attributes: { type: 'css' } },
  ],
};

const inMemory = (options: MapHostOptions) => (): HostSubject => {
  const host = mapHost(files, options);
  return { host, ...requests, settleLoads: () => host.settleLoads() };
};

const onDisk = (options: FileHostOptions) => (): HostSubject => {
  const folder = mkdtempSync(join(tmpdir(), 'modrec-contract-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const host = fileHost({ ...options, baseURL: pathToFileURL(`${folder}/`) });
  return { host, ...requests, dispose: () => rmSync(folder, { recursive: true }) };
};

const hosts: readonly (readonly [string, MakeHost])[] = [
  ['defaultHost', () => ({ host: defaultHost, failures: [{ specifier: './a.js' }] })],
  ['mapHost, sync', inMemory({ loads: 'sync' })],
  ['mapHost, async', inMemory({ loads: 'async' })],
  ['mapHost, in a given order', inMemory({ loads: { order: ['b.js', 'a.js'] } })],
  ['mapHost, shuffled', inMemory({ loads: { shuffled: 7 } })],
  ['mapHost, held', inMemory({ loads: 'held' })],
  ['fileHost, sync', onDisk({ loads: 'sync' })],
  ['fileHost, async', onDisk({ loads: 'async' })],
  ['fileHost, shuffled', onDisk({ loads: { shuffled: 7 } })],
];

describe.each(hosts)('%s keeps the contract', (_, makeHost) => {
  for (const { name, run } of hostContract(makeHost)) test(name, run);
});

describe('a host that breaks it is found out', () => {
  const good = mapHost(files);
  const broken: readonly (readonly [string, Partial<Host>])[] = [
    ['settles twice', {
      HostLoadImportedModule(...args) {
        good.HostLoadImportedModule(...args);
        good.HostLoadImportedModule(...args);
      },
    }],
    ['gives another module each time', {
      HostLoadImportedModule: (agent, referrer, request, hostDefined, payload) =>
        mapHost(files).HostLoadImportedModule(agent, referrer, request, hostDefined, payload),
    }],
    ['looks into the payload', {
      HostLoadImportedModule(...args) {
        void (args[4] as { Promise?: unknown }).Promise;
        good.HostLoadImportedModule(...args);
      },
    }],
    ['loads source text as JSON', {
      HostLoadImportedModule(agent, referrer, request, _hostDefined, payload) {
        const module = agent.spec.ParseModule('', referrer as never, undefined, 'x') as never;
        agent.FinishLoadingImportedModule(referrer, request, payload, new NormalCompletion(module));
      },
    }],
    ['gives another List each time', { HostGetSupportedImportAttributes: () => [String(Math.random())] }],
    ['runs jobs at once', { HostEnqueuePromiseJob: (_agent, job) => job() }],
    ['forgets jobs', { HostEnqueueGenericJob() {} }],
    ['runs timeouts early', { HostEnqueueTimeoutJob: (_agent, job) => void setTimeout(job) }],
    ['makes another callback', { HostMakeJobCallback: () => ({ Callback: () => 0, HostDefined: undefined }) }],
    ['cannot decide', { HostHasSourceTextAvailable: () => Math.random() as unknown as boolean }],
  ];

  test.each(broken)('%s', async (_, hooks) => {
    const cases = hostContract(() => ({ host: { ...good, ...hooks }, ...requests }));
    const outcomes = await Promise.allSettled(cases.map(({ run }) => run()));
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(reasons.some((reason) => reason instanceof ContractViolation)).toBe(true);
  });
});
