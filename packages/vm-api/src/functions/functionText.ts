import type { t } from '@modrec/parser';
import { identifierName } from './identifierName';

/** A function as a script whose completion value is the function, or with extensions a function that gives it. */
export interface FunctionText {
  readonly sourceText: string;
  /** Where the body begins. */
  readonly bodyStart: number;
}

/** The line of the text on which the body begins. */
export const BODY_LINE = 2;

/**
 * Extensions come as `this`, which no object of a `with` statement can hide.
 *
 * @returns undefined when a parameter is not one plain identifier
 */
export function functionText(body: string, params: readonly string[], extensions: number): FunctionText | undefined {
  if (!params.every((param) => identifierName.test(param))) return undefined;
  const func = `function (${params.join(', ')}) {\n`;
  const withs = Array.from({ length: extensions }, (_, i) => `with (this[${i}]) `).join('');
  const start = extensions === 0 ? `(${func}` : `(function () { ${withs}return ${func}`;
  const end = extensions === 0 ? '\n})' : '\n} })';
  // A hashbang is a comment at the start of a body.
  const text = body.startsWith('#!') ? `//${body.slice(2)}` : body;
  return { sourceText: start + text + end, bodyStart: start.length };
}

/** Whether the body is one: whether the function that was to hold it ends where it was to end, and is all there is. */
export function isWhole(program: t.Program, { sourceText, bodyStart }: FunctionText, extensions: number): boolean {
  const [statement, second] = program.body;
  if (second !== undefined || statement?.type !== 'ExpressionStatement' || statement.expression.type !== 'FunctionExpression') return false;
  const outer = statement.expression;
  if (outer.end !== sourceText.length - 1) return false;
  return extensions === 0 || innermost(outer.body)?.body.start === bodyStart - 2;
}

/** The function that the `with` statements hold, alone. */
function innermost(block: t.BlockStatement): t.FunctionExpression | undefined {
  let statement: t.Statement | undefined = block.body.length === 1 ? block.body[0] : undefined;
  while (statement?.type === 'WithStatement') statement = statement.body;
  if (statement?.type !== 'ReturnStatement') return undefined;
  return statement.argument?.type === 'FunctionExpression' ? statement.argument : undefined;
}
