import { getQuickJS } from 'quickjs-emscripten';

export async function prepare() {
  const quickJS = await getQuickJS();
  return async (sourceText, report) => {
    const context = quickJS.newContext();
    const func = context.newFunction('report', (value) => report(context.dump(value)));
    context.setProp(context.global, 'report', func);
    context.unwrapResult(context.evalCode(sourceText, 'main.js', { type: 'module' }));
    context.unwrapResult(context.runtime.executePendingJobs());
  };
}
