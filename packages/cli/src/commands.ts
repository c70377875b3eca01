import type { Command } from './Command';
import { graph } from './graph';
import { proposals } from './proposals';
import { run } from './run';
import { step } from './step';
import { test262 } from './test262';
import { trace } from './trace';

/** Every command, in the order of `modrec --help`. */
export const commands: readonly Command[] = [run, step, trace, graph, test262, proposals];
