import { readdirSync } from 'node:fs';
import { FLIPPED_ALIAS_KEYS, VISITOR_KEYS } from '@babel/types';
import { nodes } from './index';

/** Parts of other nodes, which those compile. */
const parts = [
  'ArrayPattern', 'AssignmentPattern', 'CatchClause', 'ClassBody', 'ClassMethod', 'ClassPrivateMethod', 'ClassPrivateProperty', 'ClassProperty', 'Directive',
  'DirectiveLiteral', 'ExportNamespaceSpecifier', 'ExportSpecifier', 'File', 'Import', 'ImportAttribute', 'ImportDefaultSpecifier', 'ImportNamespaceSpecifier',
  'ImportSpecifier', 'InterpreterDirective', 'ObjectMethod', 'ObjectPattern', 'ObjectProperty', 'PrivateName', 'Program', 'RestElement', 'SpreadElement',
  'StaticBlock', 'Super', 'SwitchCase', 'TemplateElement', 'VariableDeclarator',
];

/** Made by plugins of Babel alone that no layer of ours turns on: syntax of proposals that are not followed. */
const refused = [
  'ArgumentPlaceholder', 'BindExpression', 'ClassAccessorProperty', 'DecimalLiteral', 'Decorator', 'DoExpression', 'ExportDefaultSpecifier', 'ModuleExpression',
  'PipelineBareFunction', 'PipelinePrimaryTopicReference', 'PipelineTopicExpression', 'RecordExpression', 'TopicReference', 'TupleExpression', 'VoidPattern',
];

/** Other languages, and what Babel's tools put into trees. */
const foreign = ['Flow', 'JSX', 'TypeScript', 'Miscellaneous'].flatMap((alias) => FLIPPED_ALIAS_KEYS[alias] ?? []);

const compiled = Object.keys(nodes);

test('every node type of Babel is compiled, part of one that is, or refused by the parser', () => {
  const known = new Set([...compiled, ...parts, ...refused, ...foreign]);
  expect(Object.keys(VISITOR_KEYS).filter((type) => !known.has(type))).toEqual([]);
});

test('no type is listed that Babel does not have, or twice', () => {
  const lists = [...compiled, ...parts, ...refused];
  expect(lists.filter((type) => !(type in VISITOR_KEYS))).toEqual([]);
  expect(lists.filter((type, index) => lists.indexOf(type) !== index)).toEqual([]);
});

test('what the language has is not among the refused', () => {
  expect(refused.filter((type) => (FLIPPED_ALIAS_KEYS['Standardized'] as readonly string[]).includes(type))).toEqual(['ClassAccessorProperty']);
});

test('each compiled type is in the table', () => {
  const files = readdirSync(__dirname).filter((name) => /^[A-Z]\w*\.ts$/.test(name));
  expect(files.map((name) => name.slice(0, -3)).sort()).toEqual([...compiled].sort());
});
