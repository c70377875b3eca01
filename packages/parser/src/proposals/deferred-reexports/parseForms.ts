import type * as t from '@babel/types';
import { parseProgram } from '../../babel';
import type { ParseOptions } from '../../options';
import { ParseErrors } from '../../ParseErrors';
import { blankForms } from './blankForms';
import { findForms, type Form } from './findForms';

/** A program without the syntax of the proposal, and the declarations that have it. */
export interface ProgramWithForms {
  readonly program: t.Program;
  readonly forms: readonly Form[];
}

/** Parses a |Module| that may have syntax of the proposal. */
export function parseForms(sourceText: string, options: ParseOptions): ProgramWithForms | ParseErrors {
  const parse = (forms: readonly Form[]) => parseProgram(blankForms(sourceText, forms), { sourceType: 'module' }, options);
  const candidates = findForms(sourceText);
  const program = parse(candidates);
  const areDeclarations = !(program instanceof ParseErrors) && candidates.every((form) => isDeclaration(program, form));
  if (areDeclarations) return { program, forms: candidates };
  return candidates.length === 0 ? (program as ParseErrors) : parseStepwise(candidates, parse);
}

function isDeclaration(program: t.Program, { start }: Form): boolean {
  return program.body.some((node) => node.start === start);
}

/**
 * For a text where something only looks like the proposal's syntax, in a string or a comment, or that has an error: the parser itself comes
 * to the declarations, one after the other, and where it finds fault with one, that one is such a declaration.
 */
function parseStepwise(
  candidates: readonly Form[],
  parse: (forms: readonly Form[]) => t.Program | ParseErrors,
): ProgramWithForms | ParseErrors {
  const forms: Form[] = [];
  for (;;) {
    const program = parse(forms);
    if (!(program instanceof ParseErrors)) return { program, forms };
    const met = formAt(candidates, program.errors[0].loc.index);
    if (met === undefined || forms.includes(met)) return program;
    forms.push(met);
  }
}

function formAt(candidates: readonly Form[], index: number): Form | undefined {
  return candidates.find(({ faulty }) => faulty.start <= index && index <= faulty.end);
}
