export { buildPackages } from './build.ts';
export { faultsOf } from './faults.ts';
export { type Packed, packPackages } from './pack.ts';
