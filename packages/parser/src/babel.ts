/** The only file that runs Babel: what a newer version of it changes is changed here. */
import { parse, parseExpression, type ParserOptions } from '@babel/parser';
import type * as t from '@babel/types';
import { codeOfReason, messageOfReason } from './errorCodes';
import { foundToken } from './foundToken';
import type { ParseOptions } from './options';
import { ParseErrors, type SyntaxErrorRecord } from './ParseErrors';
import { proposalAt } from './proposals/deferred-reexports/proposalAt';
import { deferredReexports, proposalOfPlugin, syntaxPlugins } from './syntax';

/** The goal symbol and what surrounds the source text. */
export interface Goal {
  readonly sourceType: 'module' | 'script';
  /** Strict from the start, without a directive. */
  readonly strict?: boolean;
  /** `new.target` may appear outside functions. */
  readonly newTarget?: boolean;
  /** `super` may appear outside methods; the caller checks where. */
  readonly superAnywhere?: boolean;
  /** Private names that are declared around the source text, without `#`. */
  readonly privateNames?: readonly string[];
}

/** A |Module| that is a text of its own. */
export const moduleGoal: Goal = { sourceType: 'module' };
const moduleOptions: ParserOptions = { sourceType: 'module', strictMode: true, createImportExpressions: true, attachComment: false };

/** An error as Babel throws or, in recovery, lists it. */
interface BabelError {
  readonly message: string;
  readonly reasonCode: string;
  readonly loc: { readonly line: number; readonly column: number; readonly index: number };
  readonly details?: { readonly identifierName?: string; readonly missingPlugin?: readonly string[] };
}

/** Parses a |Script| or |Module|. */
export function parseProgram(sourceText: string, goal: Goal, options: ParseOptions): t.Program | ParseErrors {
  return run(sourceText, options, goal, (babelOptions) => {
    const file = parse(sourceText, babelOptions);
    return { node: file.program, errors: file.errors };
  });
}

/** Parses a text that is one |Expression|. */
export function parseOneExpression(sourceText: string, goal: Goal, options: ParseOptions): t.Expression | ParseErrors {
  return run(sourceText, options, goal, (babelOptions) => {
    const node = parseExpression(sourceText, babelOptions);
    return { node, errors: node.errors };
  });
}

function run<Node>(
  sourceText: string,
  options: ParseOptions,
  goal: Goal,
  start: (babelOptions: ParserOptions) => { node: Node; errors: unknown },
): Node | ParseErrors {
  const babelOptions = toBabelOptions(goal, options);
  try {
    const { node, errors } = start(babelOptions);
    const remaining = ((errors ?? []) as BabelError[]).filter((error) => !isResolvedPrivateName(error, goal));
    return remaining.length === 0 ? node : new ParseErrors([toRecord(remaining[0]!, sourceText, options)]);
  } catch (error) {
    return new ParseErrors([
      isBabelError(error) ? toRecord(error, sourceText, options) : failureRecord(error, options),
    ]);
  }
}

/** What differs from Babel's defaults: it takes in every option, of every parse, by name. */
function toBabelOptions(goal: Goal, { startLine = 1, startColumn = 1, babelPlugins = [] }: ParseOptions): ParserOptions {
  if (goal === moduleGoal && startLine === 1 && startColumn === 1 && babelPlugins.length === 0) return moduleOptions;
  return {
    sourceType: goal.sourceType,
    // Recovery is needed where Babel cannot be told of names that are declared outside; the first error still decides.
    errorRecovery: goal.privateNames !== undefined && goal.privateNames.length > 0,
    strictMode: goal.strict ?? goal.sourceType === 'module',
    allowNewTargetOutsideFunction: goal.newTarget ?? false,
    allowSuperOutsideMethod: goal.superAnywhere ?? false,
    startLine,
    startColumn: startColumn - 1,
    startIndex: 0,
    createImportExpressions: true,
    attachComment: false,
    plugins: syntaxPlugins(babelPlugins),
  };
}

function isBabelError(error: unknown): error is BabelError {
  return error instanceof SyntaxError && 'reasonCode' in error && 'loc' in error;
}

function isResolvedPrivateName(error: BabelError, goal: Goal): boolean {
  return (
    error.reasonCode === 'InvalidPrivateFieldResolution' && goal.privateNames!.includes(error.details!.identifierName!)
  );
}

function toRecord(error: BabelError, sourceText: string, options: ParseOptions): SyntaxErrorRecord {
  const { line, column, index } = error.loc;
  const proposal = proposalOfPlugin(error.details?.missingPlugin?.[0] ?? '') ?? unparsedProposal(sourceText, index, options);
  return {
    code: proposal === undefined ? codeOfReason(error.reasonCode) : 'unsupported-syntax',
    message: proposal === undefined ? messageOf(error, sourceText) : `This is syntax of the proposal '${proposal}', which is not turned on.`,
    fileName: options.fileName ?? '',
    loc: { line, column: column + 1, index },
    constructorName: 'SyntaxError',
    ...(proposal !== undefined && { proposal }),
  };
}

/** A proposal that Babel does not know, where its syntax is off and the error is that it was met. */
function unparsedProposal(sourceText: string, index: number, { babelPlugins = [] }: ParseOptions): string | undefined {
  return babelPlugins.includes(deferredReexports) ? undefined : proposalAt(sourceText, index);
}

/** Our words where Babel's speak of its options; else Babel's, with the token they mean, without the position at their end. */
function messageOf(error: BabelError, sourceText: string): string {
  const message = messageOfReason(error.reasonCode) ?? error.message.replace(/ \(\d+:\d+\)$/, '');
  return message.replace(/^Unexpected token(?=$|,)/, () => `Unexpected ${foundToken(sourceText, error.loc.index)}`);
}

/** Babel gave up without an early error of its own: its recursion met the end of the host's stack, or it has a bug. */
export function failureRecord(error: unknown, options: ParseOptions): SyntaxErrorRecord {
  const tooDeep = error instanceof RangeError;
  return {
    code: tooDeep ? 'too-deeply-nested' : 'parser-failure',
    message: tooDeep ? 'The source text is nested too deeply.' : `The parser failed: ${String(error)}`,
    fileName: options.fileName ?? '',
    loc: { line: options.startLine ?? 1, column: options.startColumn ?? 1, index: 0 },
    constructorName: 'SyntaxError',
  };
}
