import { realmOf } from '../../engine/realmOf';
import { invalidArgType, invalidArgValue } from '../../errors/argumentErrors';
import { validateFunction, validateObject } from '../../validation/validators';
import { ModuleSlots } from '../ModuleSlots';
import { VmSyntheticModuleRecord } from '../VmSyntheticModuleRecord';
import { checkedModuleOptions, type ModuleOptions } from './moduleOptions';
import { setSource } from './setSource';

/**
 * What a SyntheticModule is made of.
 *
 * @throws ERR_INVALID_ARG_TYPE; ERR_INVALID_ARG_VALUE for a name that is there twice
 */
export function syntheticSlots(exportNames: unknown, evaluateCallback: unknown, options: ModuleOptions, isBornLinked: boolean): ModuleSlots {
  const names = checkedNames(exportNames);
  const checkFunction: typeof validateFunction = validateFunction;
  checkFunction(evaluateCallback, 'evaluateCallback');
  const checkObject: typeof validateObject = validateObject;
  checkObject(options, 'options');
  const { context, identifier, sourceObject } = checkedModuleOptions(options);
  const realm = realmOf(context);
  const evaluate = (): unknown => Reflect.apply(evaluateCallback, slots.module, []);
  const record = new VmSyntheticModuleRecord(realm, names, evaluate, isBornLinked);
  realm.Agent.moduleIds.set(record, identifier);
  setSource(record, sourceObject);
  const slots = new ModuleSlots(record, identifier, context);
  return slots;
}

/** A copy of the names, each of which is there once. */
function checkedNames(exportNames: unknown): readonly string[] {
  // By index, since holes are no names.
  const names = Array.isArray(exportNames) ? Array.from({ length: exportNames.length }, (_, index): unknown => exportNames[index]) : [undefined];
  if (!names.every((name) => typeof name === 'string')) throw invalidArgType('exportNames', 'an Array of unique strings', exportNames);
  const duplicate = names.find((name, index) => names.indexOf(name) !== index);
  if (duplicate !== undefined) throw invalidArgValue(`exportNames.${duplicate}`, duplicate, 'is duplicated');
  return names;
}
