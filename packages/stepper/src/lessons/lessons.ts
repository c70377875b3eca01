import { asyncCycle } from './asyncCycle';
import { asyncDiamond } from './asyncDiamond';
import { asyncSiblings } from './asyncSiblings';
import { cycleWithTDZ } from './cycleWithTDZ';
import { diamond } from './diamond';
import { dynamicImport } from './dynamicImport';
import { hoistedFunction } from './hoistedFunction';
import { importDefer } from './importDefer';
import { json } from './json';
import type { Lesson } from './Lesson';
import { liveBindings } from './liveBindings';
import { loadOrder } from './loadOrder';
import { missingExport } from './missingExport';
import { rejectedSibling } from './rejectedSibling';
import { starConflict } from './starConflict';

/** The gallery, in the order in which one learns best. */
export const lessons: readonly Lesson[] = [
  liveBindings,
  diamond,
  loadOrder,
  cycleWithTDZ,
  hoistedFunction,
  missingExport,
  starConflict,
  json,
  asyncSiblings,
  asyncDiamond,
  asyncCycle,
  rejectedSibling,
  dynamicImport,
  importDefer,
];
