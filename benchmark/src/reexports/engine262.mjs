import {
  Agent,
  CreateBuiltinFunction,
  CreateDataProperty,
  FinishLoadingImportedModule,
  ManagedRealm,
  runSingleJobInQueue,
  setSurroundingAgent,
  ThrowCompletion,
  ToString,
  Value,
} from '@engine262/engine262';

/** Imports the main.js of a graph, and gives what its expected.json has; instead of codes errors have names, and messages. */
export async function runGraph(modules) {
  const loaded = new Set();
  const log = [];
  const cache = new Map();
  const load = (name, isJson) => {
    const key = `${name} ${isJson}`;
    if (!cache.has(key)) cache.set(key, isJson ? realm.createJSONModule(modules[name]) : realm.compileModule(modules[name], { specifier: name }));
    return cache.get(key);
  };
  const HostLoadImportedModule = (referrer, request, _hostDefined, payload) => {
    const name = hostValue(request.Specifier).replace('./', '');
    const isJson = request.Attributes.some(({ Value: value }) => hostValue(value) === 'json');
    loaded.add(name);
    const result = name in modules ? load(name, isJson) : ThrowCompletion(notFound);
    FinishLoadingImportedModule(referrer, request, payload, result);
  };
  const agent = new Agent({ features: ['export-defer'], supportedImportAttributes: ['type'], hostHooks: { HostLoadImportedModule } });
  setSurroundingAgent(agent);
  const realm = new ManagedRealm();
  const leave = realm.pushTopContext();
  const say = function* (args) {
    const words = [];
    for (const value of args) words.push(hostValue(yield* ToString(value)));
    log.push(words.join(' '));
    return Value.undefined;
  };
  finish(CreateDataProperty(realm.GlobalObject, Value('log'), CreateBuiltinFunction(say, 1, Value('log'), [])));
  leave?.();

  let notFound;
  realm.evaluateScript('new Error("not found")', {}, ({ Value: error }) => {
    notFound = error;
  });
  loaded.add('main.js');
  let promise;
  let error;
  const fail = (thrown) => {
    error ??= nameOf(thrown);
  };
  try {
    const main = load('main.js', false);
    if (main instanceof ThrowCompletion) return { loaded: [...loaded], log, error: nameOf(main.Value) };
    realm.evaluateModule(main.Value ?? main, 'main.js', (completion) => {
      if (completion instanceof ThrowCompletion) fail(completion.Value);
      else promise = completion.Value ?? completion;
    });
    while (agent.jobQueue.length > 0) runSingleJobInQueue(agent.jobQueue.shift(), fail, () => {});
    if (promise?.PromiseState === 'rejected') fail(promise.PromiseResult);
  } catch (broken) {
    error = `breaks: ${broken.message.split('\n')[0]}`;
  }
  return { loaded: [...loaded].sort(), log, ...(error !== undefined && { error }) };
}

const hostValue = (value) => (typeof value === 'string' ? value : typeof value?.stringValue === 'function' ? value.stringValue() : String(value?.value));

/** What a guest's error says; read without running guest code. */
function nameOf(thrown) {
  const message = thrown?.properties?.get?.(Value('message')) ?? thrown?.properties?.get?.('message');
  return message === undefined ? 'thrown' : `thrown: ${hostValue(message.Value)}`;
}

function finish(steps) {
  if (typeof steps?.next !== 'function') return steps;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
