import type * as t from '@babel/types';
import { parseOneExpression } from './babel';
import { reportEarlyErrors } from './earlyErrors/EarlyError';
import { regularExpressionErrors } from './earlyErrors/regularExpressions';
import { guarded } from './guarded';
import type { ParseOptions } from './options';
import type { DynamicFunctionKind, ParsedFunction } from './parsed';
import { ParseErrors } from './ParseErrors';
import { analyzeScopes } from './scopes/analyzeScopes';

const prefixes: Readonly<Record<DynamicFunctionKind, string>> = {
  normal: 'function',
  generator: 'function*',
  async: 'async function',
  'async-generator': 'async function*',
};

/**
 * Composes and parses the function that a function constructor makes of strings.
 *
 * https://tc39.es/ecma262/#sec-createdynamicfunction (its parses and early errors)
 * @param parameterTexts the parameters, each text holding one or more
 * @returns the function, or its early errors; it never throws because of the texts.
 */
export function parseFunction(
  kind: DynamicFunctionKind,
  parameterTexts: readonly string[],
  bodyText: string,
  options: ParseOptions = {},
): ParsedFunction | ParseErrors {
  return guarded(options, () => {
    const prefix = `${prefixes[kind]} anonymous(`;
    const parameters = parameterTexts.join(',');
    // Each part has to be whole by itself: no comment, bracket or string may begin in one and end in the other.
    const failure = parseParameters(prefix, parameters, options) ?? parseBody(prefix, bodyText, options);
    if (failure !== null) return failure;
    const sourceText = `${prefix}${parameters}\n) {\n${bodyText}\n}`;
    const node = parseOneFunction(sourceText, options);
    if (node instanceof ParseErrors) return node;
    node.id = null;
    const regularExpressions: t.RegExpLiteral[] = [];
    const scopes = analyzeScopes(node, 'script', false, regularExpressions);
    const errors = reportEarlyErrors(regularExpressionErrors(regularExpressions), options);
    return errors ?? { kind: 'function', sourceText, fileName: options.fileName ?? '', node, scopes };
  });
}

function parseParameters(prefix: string, parameters: string, options: ParseOptions): ParseErrors | null {
  const head = `${prefix}${parameters}\n) `;
  const node = parseOneFunction(`${head}{\n}`, options);
  if (node instanceof ParseErrors) return node;
  return node.body.start === head.length ? null : incomplete('parameters', options);
}

function parseBody(prefix: string, bodyText: string, options: ParseOptions): ParseErrors | null {
  const node = parseOneFunction(`${prefix}\n) {\n${bodyText}\n}`, options);
  return node instanceof ParseErrors ? node : null;
}

function parseOneFunction(sourceText: string, options: ParseOptions): t.FunctionExpression | ParseErrors {
  const node = parseOneExpression(sourceText, { sourceType: 'script' }, options);
  if (node instanceof ParseErrors) return node;
  const isWhole = node.type === 'FunctionExpression' && node.end === sourceText.length;
  return isWhole ? node : incomplete('body', options);
}

function incomplete(part: 'parameters' | 'body', options: ParseOptions): ParseErrors {
  return new ParseErrors([
    {
      code: 'unbalanced-function-text',
      message: `The ${part} of the function are not complete by themselves.`,
      fileName: options.fileName ?? '',
      loc: { line: options.startLine ?? 1, column: options.startColumn ?? 1, index: 0 },
      constructorName: 'SyntaxError',
    },
  ]);
}
