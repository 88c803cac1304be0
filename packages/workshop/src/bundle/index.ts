export { buildAction } from './action.ts';
