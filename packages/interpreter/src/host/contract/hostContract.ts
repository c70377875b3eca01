import type { ContractCase } from './ContractCase';
import type { MakeHost } from './HostSubject';
import { jobCases } from './jobCases';
import { loadingCases } from './loadingCases';
import { valueCases } from './valueCases';

/**
 * The requirements that ECMA-262 puts on hosts, one case each, for a host of your own. They belong to no test framework:
 *
 *     for (const { name, run } of hostContract(makeHost)) test(name, run);
 */
export function hostContract(makeHost: MakeHost): readonly ContractCase[] {
  return [...loadingCases(makeHost), ...valueCases(makeHost), ...jobCases(makeHost)];
}
