import { FLIPPED_ALIAS_KEYS, VISITOR_KEYS } from '@babel/types';
import { childKeys } from './childKeys';

/** Fields that only TypeScript, Flow or decorators fill. */
const neverFilled = /^(decorators|type(Parameters|Arguments|Annotation)|returnType|superType\w+|implements|mixins|predicate|variance|assertions)$/;

test('every node type of the standard language has its keys, as Babel names them', () => {
  const expected: Record<string, string[]> = {};
  const actual: Record<string, string[]> = {};
  for (const type of FLIPPED_ALIAS_KEYS.Standardized!) {
    expected[type] = VISITOR_KEYS[type]!.filter((key) => !neverFilled.test(key)).sort();
    actual[type] = [...(childKeys[type] ?? ['(missing)'])].sort();
  }
  expect(actual).toEqual(expected);
});

test('keys stand in the order in which the parts are evaluated', () => {
  expect(childKeys.ForStatement).toEqual(['init', 'test', 'update', 'body']);
  expect(childKeys.ClassDeclaration).toEqual(['id', 'superClass', 'body']);
  expect(childKeys.AssignmentExpression).toEqual(['left', 'right']);
});
