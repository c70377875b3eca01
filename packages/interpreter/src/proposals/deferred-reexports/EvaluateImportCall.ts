import type { ImportAttributeRecord } from '@modrec/parser';
import { currentRealm } from '../../agent/currentRealm';
import { algorithm } from '../../algorithm';
import { Completion, Q, ThrowCompletion, X } from '../../completion';
import { typeError, unsupportedImportAttribute } from '../../errors';
import type { Referrer } from '../../host/Host';
import { referrerId } from '../../modules/moduleId';
import { isObject } from '../../objects/isObject';
import { IfAbruptRejectPromise } from '../../promises/IfAbruptRejectPromise';
import { attributesNotAnObject, attributeValueNotAString, optionsNotAnObject } from '../../dynamic-import/importCallErrors';
import { EvaluateImportCallOptions, EvaluateImportCallSpecifier } from '../import-defer/ImportCallArguments';

/**
 * https://tc39.es/proposal-deferred-reexports/#sec-evaluate-import-call
 *
 * The parse nodes of |ImportCallArguments| come as compiled code.
 */
export const EvaluateImportCall = algorithm('EvaluateImportCall', (step, { agent, spec }, specifierExpr, optionsExpr, phase = 'evaluation') => {
  const realm = currentRealm(agent);
  step`1   referrer ← GetActiveScriptOrModule()`;
  let referrer = spec.GetActiveScriptOrModule() as Referrer | null;
  step`2   if referrer is null, referrer ← the current Realm Record`;
  if (referrer === null) referrer = realm;
  step`3   specifier ← ? EvaluateImportCallSpecifier of arguments`;
  const specifier = Q(EvaluateImportCallSpecifier(agent, specifierExpr, optionsExpr));
  step`4   options ← ? EvaluateImportCallOptions of arguments`;
  const options = Q(EvaluateImportCallOptions(agent, optionsExpr));
  step`5   promiseCapability ← ! NewPromiseCapability(%Promise%)`;
  const promiseCapability = X(() => spec.NewPromiseCapability(realm.Intrinsics['%Promise%'] as unknown as PromiseConstructor));
  step`6   specifierString ← Completion(ToString(specifier))`;
  const specifierString = Completion(() => spec.ToString(specifier));
  step`7   IfAbruptRejectPromise(specifierString, promiseCapability)`;
  if (specifierString instanceof ThrowCompletion) return IfAbruptRejectPromise(specifierString, promiseCapability);
  step`8  attributes ← « »`;
  const attributes: ImportAttributeRecord[] = [];
  step`9  if options is not undefined`;
  if (options !== undefined) {
    step`9.a  if options is not an Object`;
    if (!isObject(options)) {
      step`9.a.i   ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
      X(() => spec.Call(promiseCapability.Reject, undefined, [typeError(realm, optionsNotAnObject(referrer, specifierString.Value))]));
      step`9.a.ii  return promiseCapability.[[Promise]]`;
      return promiseCapability.Promise;
    }
    step`9.b  attributesObj ← Completion(Get(options, "with"))`;
    const attributesObj = Completion(() => spec.Get(options, 'with'));
    step`9.c  IfAbruptRejectPromise(attributesObj, promiseCapability)`;
    if (attributesObj instanceof ThrowCompletion) return IfAbruptRejectPromise(attributesObj, promiseCapability);
    step`9.d  if attributesObj is not undefined`;
    if (attributesObj.Value !== undefined) {
      const { Value } = attributesObj;
      step`9.d.i  if attributesObj is not an Object`;
      if (!isObject(Value)) {
        step`9.d.i.1  ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
        X(() => spec.Call(promiseCapability.Reject, undefined, [typeError(realm, attributesNotAnObject(referrer, specifierString.Value))]));
        step`9.d.i.2  return promiseCapability.[[Promise]]`;
        return promiseCapability.Promise;
      }
      step`9.d.ii   entries ← Completion(EnumerableOwnProperties(attributesObj, key+value))`;
      const entries = Completion(() => spec.EnumerableOwnProperties(Value, 'key+value'));
      step`9.d.iii  IfAbruptRejectPromise(entries, promiseCapability)`;
      if (entries instanceof ThrowCompletion) return IfAbruptRejectPromise(entries, promiseCapability);
      step`9.d.iv   for each entry in entries`;
      for (const entry of entries.Value) {
        step`9.d.iv.1  key ← ! Get(entry, "0")`;
        const key = X(() => spec.Get(entry, '0'));
        step`9.d.iv.2  value ← ! Get(entry, "1")`;
        const value = X(() => spec.Get(entry, '1'));
        step`9.d.iv.3  if key is a String`;
        if (typeof key === 'string') {
          step`9.d.iv.3.a  if value is not a String`;
          if (typeof value !== 'string') {
            step`9.d.iv.3.a.i   ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
            const error = typeError(realm, attributeValueNotAString(referrer, specifierString.Value, key));
            X(() => spec.Call(promiseCapability.Reject, undefined, [error]));
            step`9.d.iv.3.a.ii  return promiseCapability.[[Promise]]`;
            return promiseCapability.Promise;
          }
          step`9.d.iv.3.b  append ImportAttribute { [[Key]]: key, [[Value]]: value } to attributes`;
          attributes.push({ Key: key, Value: value });
        }
      }
    }
    step`9.e  if AllImportAttributesSupported(attributes) is false`;
    if (!spec.AllImportAttributesSupported(attributes)) {
      step`9.e.i   ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
      const supported = spec.HostGetSupportedImportAttributes();
      const request = { Specifier: specifierString.Value, Attributes: attributes };
      const error = typeError(realm, unsupportedImportAttribute({ module: referrerId(referrer), request, supported }));
      X(() => spec.Call(promiseCapability.Reject, undefined, [error]));
      step`9.e.ii  return promiseCapability.[[Promise]]`;
      return promiseCapability.Promise;
    }
    step`9.f  sort attributes by [[Key]], in the order of code units`;
    attributes.sort((a, b) => (a.Key < b.Key ? -1 : Number(a.Key > b.Key)));
  }
  step`10  moduleRequest ← ModuleRequest { [[Specifier]]: specifierString, [[Attributes]]: attributes, [[Phase]]: phase, [[ImportedNames]]: all }`;
  const moduleRequest = { Specifier: specifierString.Value, Attributes: attributes, Phase: phase, ImportedNames: 'all' } as const;
  step`11  HostLoadImportedModule(referrer, moduleRequest, empty, promiseCapability)`;
  spec.HostLoadImportedModule(referrer, moduleRequest, undefined, promiseCapability);
  step`12  return promiseCapability.[[Promise]]`;
  return promiseCapability.Promise;
});
