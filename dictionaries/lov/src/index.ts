export { acts } from './acts.ts';
export { bodies } from './bodies.ts';
export { type Act, type Body, holds, type Topic } from './law.ts';
