import { parseProgram } from './babel';
import { ParseErrors } from './ParseErrors';
import { walk } from './walk';
import type * as t from '@babel/types';

function program(sourceText: string): t.Program {
  const result = parseProgram(sourceText, { sourceType: 'script' }, {});
  if (result instanceof ParseErrors) throw new Error(result.errors[0].message);
  return result;
}

function identifiers(sourceText: string, enter: (node: t.Node) => boolean = () => true): string[] {
  const names: string[] = [];
  walk(program(sourceText), (node) => {
    if (node.type === 'Identifier') names.push(node.name);
    return enter(node);
  });
  return names;
}

test('all nodes are visited, in order', () => {
  expect(identifiers('a(b, [c, , d]); function f(g = h) { return `${i}`; }')).toEqual([...'abcdfghi']);
  expect(identifiers('a; b; c;')).toEqual(['a', 'b', 'c']);
});

test('the inside of a node is left out where the visitor says so', () => {
  expect(identifiers('a; function b() { c; } d;', (node) => node.type !== 'FunctionDeclaration')).toEqual(['a', 'd']);
});

test('deep trees cost no host stack', () => {
  expect(identifiers(`a${'.b'.repeat(50_000)}`)).toHaveLength(50_001);
});
