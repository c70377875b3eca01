import type * as t from '@babel/types';
import { walk } from './walk';

/** What one pass over a program finds for the rules that need the whole tree. */
export interface Survey {
  /** In no particular order. */
  readonly regularExpressions: readonly t.RegExpLiteral[];
  /** An `await`, `for await` or `await using` that belongs to the program itself, not to a function in it. */
  readonly containsAwait: boolean;
}

type FunctionLike = t.Function | t.ObjectMethod | t.ClassMethod | t.ClassPrivateMethod;

/** Looks through a program once. */
export function survey(program: t.Node): Survey {
  const regularExpressions: t.RegExpLiteral[] = [];
  const functions: FunctionLike[] = [];
  let containsAwait = false;
  walk(program, (node) => {
    if (isFunctionLike(node)) {
      functions.push(node);
      // The name of a method is evaluated outside it.
      if ('key' in node) containsAwait ||= survey(node.key).containsAwait;
      return false;
    }
    if (node.type === 'RegExpLiteral') regularExpressions.push(node);
    containsAwait ||= isAwait(node);
    return true;
  });
  for (const node of functions) {
    walk(node, (inner) => {
      if (inner.type === 'RegExpLiteral') regularExpressions.push(inner);
    });
  }
  return { regularExpressions, containsAwait };
}

function isFunctionLike(node: t.Node): node is FunctionLike {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      return true;
    default:
      return false;
  }
}

function isAwait(node: t.Node): boolean {
  switch (node.type) {
    case 'AwaitExpression':
      return true;
    case 'ForOfStatement':
      return node.await;
    case 'VariableDeclaration':
      return node.kind === 'await using';
    default:
      return false;
  }
}
