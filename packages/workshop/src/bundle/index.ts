export { root } from './house.ts';
