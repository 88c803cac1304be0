export { describePicture } from './describe.ts';
