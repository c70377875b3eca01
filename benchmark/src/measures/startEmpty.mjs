// The CPU time of a process that does nothing, from its very beginning.
import { printProcessTime } from '../printProcessTime.mjs';

printProcessTime();
