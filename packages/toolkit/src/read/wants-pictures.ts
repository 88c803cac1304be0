import type { Profile } from '@klarsyn/core';

/** True when the profile says how pictures look, so that somebody must look at them. */
export const wantsPictures = ({ brand }: Profile): boolean => brand.logo !== undefined || brand.favicon.length > 0;
