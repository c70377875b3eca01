import type { ImportAttributeRecord, ModuleRequestRecord } from '@modrec/parser';
import { currentRealm } from '../../agent/currentRealm';
import { algorithm } from '../../algorithm';
import { Completion, Q, ThrowCompletion, X, type CompletionRecord } from '../../completion';
import { typeError, unsupportedImportAttribute } from '../../errors';
import type { Referrer } from '../../host/Host';
import { moduleId, referrerId } from '../../modules/moduleId';
import { isObject } from '../../objects/isObject';
import { IfAbruptRejectPromise } from '../../promises/IfAbruptRejectPromise';
import { attributesOfSource, sourceOfOtherRealm } from '../esm-phase/errors';
import { asRequest, HostLoadImportedModule } from '../esm-phase/requestedModule';
import { GetValue } from '../../dynamic-import/GetValue';
import { attributesNotAnObject, attributeValueNotAString, optionsNotAnObject } from '../../dynamic-import/importCallErrors';

/**
 * https://tc39.es/proposal-esm-phase-imports/#sec-evaluate-import-call, with what deferred re-exports add (r)
 *
 * The parse nodes come as compiled code, which evaluates them and gets the value of the reference.
 */
export const EvaluateImportCall = algorithm('EvaluateImportCall', (step, { agent, spec }, specifierExpr, optionsExpr, phase) => {
  const realm = currentRealm(agent);
  const Evaluation = (expr: () => unknown): unknown => expr();
  step`1   referrer ← GetActiveScriptOrModule()`;
  let referrer = spec.GetActiveScriptOrModule() as Referrer | null;
  step`2   if referrer is null, referrer ← the current Realm Record`;
  if (referrer === null) referrer = realm;
  step`3   specifierRef ← ? Evaluation of specifierExpr`;
  const specifierRef = Q(Evaluation(specifierExpr));
  step`4   specifier ← ? GetValue(specifierRef)`;
  const specifier = Q(GetValue(specifierRef));
  let options: unknown;
  step`5   if optionsExpr is present`;
  if (optionsExpr !== undefined) {
    step`5.a  optionsRef ← ? Evaluation of optionsExpr`;
    const optionsRef = Q(Evaluation(optionsExpr));
    step`5.b  options ← ? GetValue(optionsRef)`;
    options = Q(GetValue(optionsRef));
  } else {
    step`6    else`;
    step`6.a  options ← undefined`;
    options = undefined;
  }
  step`7   promiseCapability ← ! NewPromiseCapability(%Promise%)`;
  const promiseCapability = X(() => spec.NewPromiseCapability(realm.Intrinsics['%Promise%'] as unknown as PromiseConstructor));
  step`8   moduleRequest ← undefined`;
  let moduleRequest: ModuleRequestRecord | undefined;
  step`9   attributesObj ← undefined`;
  let attributesObj: CompletionRecord<unknown> | undefined;
  step`10  if specifier is an Object`;
  if (isObject(specifier)) {
    step`10.a  module ← GetModuleSourceModuleRecord(specifier)`;
    const module = spec.GetModuleSourceModuleRecord(specifier);
    step`10.b  if module is not not-a-source`;
    if (module !== 'not-a-source') {
      step`10.b.i  if options is not undefined`;
      if (options !== undefined) {
        step`10.b.i.1  if options is not an Object`;
        if (!isObject(options)) {
          step`10.b.i.1.a  ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
          X(() => spec.Call(promiseCapability.Reject, undefined, [typeError(realm, optionsNotAnObject(referrer, moduleId(module)))]));
          step`10.b.i.1.b  return promiseCapability.[[Promise]]`;
          return promiseCapability.Promise;
        }
        step`10.b.i.2  attributesObj ← Completion(Get(options, "with"))`;
        attributesObj = Completion(() => spec.Get(options, 'with'));
        step`10.b.i.3  IfAbruptRejectPromise(attributesObj, promiseCapability)`;
        if (attributesObj instanceof ThrowCompletion) return IfAbruptRejectPromise(attributesObj, promiseCapability);
      }
      step`10.b.ii  if attributesObj is not undefined`;
      if (attributesObj !== undefined && attributesObj.Value !== undefined) {
        step`10.b.ii.1  ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
        X(() => spec.Call(promiseCapability.Reject, undefined, [typeError(realm, attributesOfSource(referrer, module))]));
        step`10.b.ii.2  return promiseCapability.[[Promise]]`;
        return promiseCapability.Promise;
      }
      step`10.b.iii  if module.[[Realm]] is not the current Realm Record`;
      if (module.Realm !== realm) {
        step`10.b.iii.1  ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
        X(() => spec.Call(promiseCapability.Reject, undefined, [typeError(realm, sourceOfOtherRealm(referrer, module))]));
        step`10.b.iii.2  return promiseCapability.[[Promise]]`;
        return promiseCapability.Promise;
      }
      step`10.b.iv  moduleRequest ← module`;
      moduleRequest = asRequest(module);
    }
  }
  step`11  if moduleRequest is undefined`;
  if (moduleRequest === undefined) {
    step`11.a   specifierString ← Completion(ToString(specifier))`;
    const specifierString = Completion(() => spec.ToString(specifier));
    step`11.b   IfAbruptRejectPromise(specifierString, promiseCapability)`;
    if (specifierString instanceof ThrowCompletion) return IfAbruptRejectPromise(specifierString, promiseCapability);
    step`11.c  attributes ← « »`;
    const attributes: ImportAttributeRecord[] = [];
    step`11.d  if options is not undefined`;
    if (options !== undefined) {
      step`11.d.i  if options is not an Object`;
      if (!isObject(options)) {
        step`11.d.i.1   ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
        X(() => spec.Call(promiseCapability.Reject, undefined, [typeError(realm, optionsNotAnObject(referrer, specifierString.Value))]));
        step`11.d.i.2  return promiseCapability.[[Promise]]`;
        return promiseCapability.Promise;
      }
      step`11.d.ii  attributesObj ← Completion(Get(options, "with"))`;
      attributesObj = Completion(() => spec.Get(options, 'with'));
      step`11.d.iii  IfAbruptRejectPromise(attributesObj, promiseCapability)`;
      if (attributesObj instanceof ThrowCompletion) return IfAbruptRejectPromise(attributesObj, promiseCapability);
      step`11.d.iv  if attributesObj is not undefined`;
      if (attributesObj.Value !== undefined) {
        const { Value } = attributesObj;
        step`11.d.iv.1  if attributesObj is not an Object`;
        if (!isObject(Value)) {
          step`11.d.iv.1.a  ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
          X(() => spec.Call(promiseCapability.Reject, undefined, [typeError(realm, attributesNotAnObject(referrer, specifierString.Value))]));
          step`11.d.iv.1.b  return promiseCapability.[[Promise]]`;
          return promiseCapability.Promise;
        }
        step`11.d.iv.2   entries ← Completion(EnumerableOwnProperties(attributesObj, key+value))`;
        const entries = Completion(() => spec.EnumerableOwnProperties(Value, 'key+value'));
        step`11.d.iv.3  IfAbruptRejectPromise(entries, promiseCapability)`;
        if (entries instanceof ThrowCompletion) return IfAbruptRejectPromise(entries, promiseCapability);
        step`11.d.iv.4   for each entry in entries`;
        for (const entry of entries.Value) {
          step`11.d.iv.4.a  key ← ! Get(entry, "0")`;
          const key = X(() => spec.Get(entry, '0'));
          step`11.d.iv.4.b  value ← ! Get(entry, "1")`;
          const value = X(() => spec.Get(entry, '1'));
          step`11.d.iv.4.c  if key is a String`;
          if (typeof key === 'string') {
            step`11.d.iv.4.c.i  if value is not a String`;
            if (typeof value !== 'string') {
              step`11.d.iv.4.c.i.1   ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
              const error = typeError(realm, attributeValueNotAString(referrer, specifierString.Value, key));
              X(() => spec.Call(promiseCapability.Reject, undefined, [error]));
              step`11.d.iv.4.c.i.2  return promiseCapability.[[Promise]]`;
              return promiseCapability.Promise;
            }
            step`11.d.iv.4.c.ii  append ImportAttribute { [[Key]]: key, [[Value]]: value } to attributes`;
            attributes.push({ Key: key, Value: value });
          }
        }
      }
      step`11.d.v  if AllImportAttributesSupported(attributes) is false`;
      if (!spec.AllImportAttributesSupported(attributes)) {
        step`11.d.v.1   ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
        const supported = spec.HostGetSupportedImportAttributes();
        const request = { Specifier: specifierString.Value, Attributes: attributes };
        const error = typeError(realm, unsupportedImportAttribute({ module: referrerId(referrer), request, supported }));
        X(() => spec.Call(promiseCapability.Reject, undefined, [error]));
        step`11.d.v.2  return promiseCapability.[[Promise]]`;
        return promiseCapability.Promise;
      }
      step`11.d.vi  sort attributes by [[Key]], in the order of code units`;
      attributes.sort((a, b) => (a.Key < b.Key ? -1 : Number(a.Key > b.Key)));
    }
    step`11.e  moduleRequest ← ModuleRequest { [[Specifier]]: specifierString, [[Phase]]: phase, [[Attributes]]: attributes, [[ImportedNames]]: all (r) }`;
    moduleRequest = { Specifier: specifierString.Value, Phase: phase!, Attributes: attributes, ImportedNames: 'all' };
  }
  step`12  HostLoadImportedModule(referrer, moduleRequest, empty, promiseCapability)`;
  HostLoadImportedModule(agent, referrer, moduleRequest, undefined, promiseCapability);
  step`13  return promiseCapability.[[Promise]]`;
  return promiseCapability.Promise;
});
