import { nodeCompilers } from './nodeCompilers';
import { nodes } from './nodes/index';

/** The table of node types, as every compiler uses it. */
export const compilers = nodeCompilers(nodes);
