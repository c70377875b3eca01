import vm from 'node:vm';

/** Needs --experimental-vm-modules. */
export async function prepare() {
  return async (sourceText, report) => {
    const module = new vm.SourceTextModule(sourceText, { context: vm.createContext({ report }) });
    await module.link(() => {});
    await module.evaluate();
  };
}
