import type { Command } from './Command';
import { proposals } from './proposals';
import { run } from './run';
import { test262 } from './test262';

/** Every command, in the order of `modrec --help`. */
export const commands: readonly Command[] = [run, test262, proposals];
