import { findForms } from './findForms';

/** The proposal, if an error at this index of a source text is that a parser without it met its syntax. */
export function proposalAt(sourceText: string, index: number): string | undefined {
  const isMet = findForms(sourceText).some(({ faulty }) => faulty.start <= index && index <= faulty.end);
  return isMet ? 'deferred-reexports' : undefined;
}
