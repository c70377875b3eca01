/**
 * Gives the `node:vm` of this process the classes of modules, for programs that ask for them there and can be told no other way:
 * Jest, say. Import it before them, best with `node --require @modrec/vm-api/register …`; child processes and workers inherit that.
 *
 * Scripts and functions go on being compiled by the host, which is faster, unless they hold an `import()` with a callback: there the
 * host would ask for its flag.
 */
import { syncBuiltinESMExports } from 'node:module';
import vm from 'node:vm';
import { compileFunction } from '../functions/compileFunction';
import { Module } from '../modules/Module';
import { SourceTextModule } from '../modules/SourceTextModule';
import { SyntheticModule } from '../modules/SyntheticModule';
import { Script } from '../scripts/Script';
import { importsByCallback } from './importsByCallback';

const native = { compileFunction: vm.compileFunction, Script: vm.Script };

Object.assign(vm, {
  Module,
  SourceTextModule,
  SyntheticModule,
  compileFunction(code: string, params?: string[], options?: vm.CompileFunctionOptions) {
    const compile = importsByCallback(code, options) ? compileFunction : native.compileFunction;
    return compile(code, params, options);
  },
  // A Proxy, so that classes that extend it and `instanceof` see the host's class.
  Script: new Proxy(native.Script, {
    construct(target, [code, options]: [string, vm.ScriptOptions?], newTarget) {
      if (importsByCallback(code, options)) return new (Script as unknown as typeof vm.Script)(code, options);
      return Reflect.construct(target, [code, options], newTarget) as object;
    },
  }),
});
syncBuiltinESMExports();
