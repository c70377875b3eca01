import type { t } from '@modrec/parser';
import { Evaluation_1, Evaluation_2 } from '../../meta/Evaluation';
import { compileRead } from '../names/compileName';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-meta-properties-runtime-semantics-evaluation */
export const MetaProperty: ExpressionCompiler<t.MetaProperty> = {
  compile(node, c) {
    const { agent } = c;
    if (node.meta.name === 'import') return () => Evaluation_2(agent);
    const newTarget = compileRead(c, 'new.target', node);
    return (scope) => (agent.tracer === null ? newTarget(scope) : Evaluation_1(agent, () => newTarget(scope)));
  },
};
