/** The members of `node:vm`, in its order. */
export { constants } from './contexts/constants';
