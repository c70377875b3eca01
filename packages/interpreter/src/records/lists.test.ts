import { LoadedModuleRequests } from './LoadedModuleRequests';
import { MemberList } from './MemberList';
import type { ModuleRecord } from './ModuleRecord';
import { ResolveSet } from './ResolveSet';

describe('MemberList', () => {
  it('is a list in order, and knows how often it holds an element', () => {
    const list = new MemberList<string>();
    for (const element of ['a', 'b', 'a']) list.append(element);
    expect([...list]).toEqual(['a', 'b', 'a']);
    expect([list.length, list.last(), list.occurrences('a'), list.includes('c')]).toEqual([3, 'a', 2, false]);
    list.removeLast();
    expect([list.includes('a'), list.occurrences('a')]).toEqual([true, 1]);
    list.removeLast();
    list.removeLast();
    list.removeLast();
    expect([list.length, list.last(), list.includes('a')]).toEqual([0, undefined, false]);
  });
});

describe('LoadedModuleRequests', () => {
  it.each([3, 30])('of %i records finds among its candidates every record of a specifier', (size) => {
    const list = new LoadedModuleRequests();
    const record = (Specifier: string, Value: string) => ({ Specifier, Attributes: [{ Key: 'type', Value }], Module: {} as ModuleRecord });
    const records = Array.from({ length: size }, (_, index) => [record(`m${index}`, 'a'), record(`m${index}`, 'b')]).flat();
    for (const each of records) list.append(each);
    expect([...list]).toEqual(records);
    expect(list).toHaveLength(records.length);
    const candidates = list.candidates({ Specifier: 'm1', Attributes: [] });
    expect(candidates.filter(({ Specifier }) => Specifier === 'm1')).toEqual([records[2], records[3]]);
    expect(list.candidates({ Specifier: 'other', Attributes: [] }).filter(({ Specifier }) => Specifier === 'other')).toEqual([]);
    list.clear();
    expect([...list, ...list.candidates({ Specifier: 'm1', Attributes: [] })]).toEqual([]);
  });
});

describe('ResolveSet', () => {
  it('gives the requests to one module', () => {
    const [a, b] = [{} as ModuleRecord, {} as ModuleRecord];
    const set = new ResolveSet();
    set.append({ Module: a, ExportName: 'x' });
    set.append({ Module: b, ExportName: 'x' });
    set.append({ Module: a, ExportName: 'y' });
    expect([...set.of(a)].map(({ ExportName }) => ExportName)).toEqual(['x', 'y']);
    expect([...set.of({} as ModuleRecord)]).toEqual([]);
  });
});
