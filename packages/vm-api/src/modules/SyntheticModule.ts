import { realmOf } from '../engine/realmOf';
import { invalidArgType, invalidArgValue, invalidThis } from '../errors/argumentErrors';
import { validateFunction, validateObject, validateString } from '../validation/validators';
import { slotsOf } from './brand';
import { checkedModuleOptions, type ModuleOptions } from './construction/moduleOptions';
import { setSource } from './construction/setSource';
import { Module } from './Module';
import { ModuleSlots } from './ModuleSlots';
import { VmSyntheticModuleRecord } from './VmSyntheticModuleRecord';

/** A module whose exports its maker provides: a Synthetic Module Record. */
export class SyntheticModule extends Module {
  /**
   * @param evaluateCallback called once, when the module is evaluated, with the module as `this`
   * @throws ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE for a name that is there twice
   */
  constructor(exportNames: readonly string[], evaluateCallback: (this: SyntheticModule) => unknown, options: ModuleOptions = {}) {
    const names = checkedNames(exportNames);
    const checkFunction: typeof validateFunction = validateFunction;
    checkFunction(evaluateCallback, 'evaluateCallback');
    const checkObject: typeof validateObject = validateObject;
    checkObject(options, 'options');
    const { context, identifier, sourceObject } = checkedModuleOptions(options);
    const realm = realmOf(context);
    const record = new VmSyntheticModuleRecord(realm, names, () => {
      Reflect.apply(evaluateCallback, slots.module, []);
    });
    realm.Agent.moduleIds.set(record, identifier);
    setSource(record, sourceObject);
    const slots = new ModuleSlots(record, identifier, context);
    super(slots);
  }

  /** Nothing: the module is linked from its birth. */
  override link(): Promise<void> {
    syntheticSlots(this);
    return undefined as unknown as Promise<void>;
  }

  /**
   * Gives an export its value, at any time.
   *
   * @throws ERR_INVALID_ARG_TYPE; ReferenceError for a name that is none of the module's exports
   */
  setExport(name: string, value: unknown): void {
    const { record } = syntheticSlots(this);
    const check: typeof validateString = validateString;
    check(name, 'name');
    if (!record.ExportNames.includes(name)) throw new ReferenceError(`Export '${name}' is not defined in module`);
    record.Realm.Agent.spec.SetSyntheticModuleExport(record, name, value);
  }
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

interface SyntheticSlots {
  readonly record: VmSyntheticModuleRecord;
}

function syntheticSlots(value: unknown): SyntheticSlots {
  const record = slotsOf(value)?.record;
  if (!(record instanceof VmSyntheticModuleRecord)) throw invalidThis('SyntheticModule');
  return { record };
}
