import type { ImportAttributeRecord } from '@modrec/parser';
import { currentRealm } from '../../agent/currentRealm';
import { algorithm } from '../../algorithm';
import { Completion, Q, ThrowCompletion, X } from '../../completion';
import { typeError, unsupportedImportAttribute } from '../../errors';
import type { Referrer } from '../../host/Host';
import { referrerId } from '../../modules/moduleId';
import { isObject } from '../../objects/isObject';
import { IfAbruptRejectPromise } from '../../promises/IfAbruptRejectPromise';
import { GetValue } from '../../dynamic-import/GetValue';
import { attributesNotAnObject, attributeValueNotAString, optionsNotAnObject } from '../../dynamic-import/importCallErrors';

/**
 * https://tc39.es/ecma262/pr/3492/#sec-evaluate-import-call
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
  step`8   specifierString ← Completion(ToString(specifier))`;
  const specifierString = Completion(() => spec.ToString(specifier));
  step`9   IfAbruptRejectPromise(specifierString, promiseCapability)`;
  if (specifierString instanceof ThrowCompletion) return IfAbruptRejectPromise(specifierString, promiseCapability);
  step`10  attrs ← « »`;
  const attrs: ImportAttributeRecord[] = [];
  step`11  if options is not undefined`;
  if (options !== undefined) {
    step`11.a  if options is not an Object`;
    if (!isObject(options)) {
      step`11.a.i   ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
      X(() => spec.Call(promiseCapability.Reject, undefined, [typeError(realm, optionsNotAnObject(referrer, specifierString.Value))]));
      step`11.a.ii  return promiseCapability.[[Promise]]`;
      return promiseCapability.Promise;
    }
    step`11.b  attrsObj ← Completion(Get(options, "with"))`;
    const attrsObj = Completion(() => spec.Get(options, 'with'));
    step`11.c  IfAbruptRejectPromise(attrsObj, promiseCapability)`;
    if (attrsObj instanceof ThrowCompletion) return IfAbruptRejectPromise(attrsObj, promiseCapability);
    step`11.d  if attrsObj is not undefined`;
    if (attrsObj.Value !== undefined) {
      const { Value } = attrsObj;
      step`11.d.i  if attrsObj is not an Object`;
      if (!isObject(Value)) {
        step`11.d.i.1  ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
        X(() => spec.Call(promiseCapability.Reject, undefined, [typeError(realm, attributesNotAnObject(referrer, specifierString.Value))]));
        step`11.d.i.2  return promiseCapability.[[Promise]]`;
        return promiseCapability.Promise;
      }
      step`11.d.ii   entries ← Completion(EnumerableOwnProperties(attrsObj, key+value))`;
      const entries = Completion(() => spec.EnumerableOwnProperties(Value, 'key+value'));
      step`11.d.iii  IfAbruptRejectPromise(entries, promiseCapability)`;
      if (entries instanceof ThrowCompletion) return IfAbruptRejectPromise(entries, promiseCapability);
      step`11.d.iv   for each entry in entries`;
      for (const entry of entries.Value) {
        step`11.d.iv.1  key ← ! Get(entry, "0")`;
        const key = X(() => spec.Get(entry, '0'));
        step`11.d.iv.2  value ← ! Get(entry, "1")`;
        const value = X(() => spec.Get(entry, '1'));
        step`11.d.iv.3  if key is a String`;
        if (typeof key === 'string') {
          step`11.d.iv.3.a  if value is not a String`;
          if (typeof value !== 'string') {
            step`11.d.iv.3.a.i   ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
            const error = typeError(realm, attributeValueNotAString(referrer, specifierString.Value, key));
            X(() => spec.Call(promiseCapability.Reject, undefined, [error]));
            step`11.d.iv.3.a.ii  return promiseCapability.[[Promise]]`;
            return promiseCapability.Promise;
          }
          step`11.d.iv.3.b  append ImportAttribute { [[Key]]: key, [[Value]]: value } to attrs`;
          attrs.push({ Key: key, Value: value });
        }
      }
    }
    step`11.e  if AllImportAttributesSupported(attrs) is false`;
    if (!spec.AllImportAttributesSupported(attrs)) {
      step`11.e.i   ! Call(promiseCapability.[[Reject]], undefined, « a newly created TypeError »)`;
      const supported = spec.HostGetSupportedImportAttributes();
      const request = { Specifier: specifierString.Value, Attributes: attrs };
      const error = typeError(realm, unsupportedImportAttribute({ module: referrerId(referrer), request, supported }));
      X(() => spec.Call(promiseCapability.Reject, undefined, [error]));
      step`11.e.ii  return promiseCapability.[[Promise]]`;
      return promiseCapability.Promise;
    }
    step`11.f  sort attrs by [[Key]], in the order of code units`;
    attrs.sort((a, b) => (a.Key < b.Key ? -1 : Number(a.Key > b.Key)));
  }
  step`12  moduleRequest ← ModuleRequest { [[Specifier]]: specifierString, [[Phase]]: phase, [[Attributes]]: attrs }`;
  const moduleRequest = { Specifier: specifierString.Value, Phase: phase!, Attributes: attrs };
  step`13  HostLoadImportedModule(referrer, moduleRequest, empty, promiseCapability)`;
  spec.HostLoadImportedModule(referrer, moduleRequest, undefined, promiseCapability);
  step`14  return promiseCapability.[[Promise]]`;
  return promiseCapability.Promise;
});
