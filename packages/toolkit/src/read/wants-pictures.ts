import type { Document, Profile } from '@klarsyn/core';

/** True when the profile says how pictures look, so that somebody must look at them. */
export const wantsPictures = ({ brand }: Profile): boolean => brand.logo !== undefined || brand.favicon.length > 0;

/** Photographs, which may say where they were taken. */
const photo = /\.(?:jpe?g|webp)(?![\p{L}\p{N}])/iu;

/** True for a source that names a photograph. */
export const namesPhoto = (source: string): boolean => photo.test(source);

/** True for a document with a photograph. */
export const hasPhoto = ({ nodes }: Document): boolean => nodes.some((node) => node.kind === 'image' && photo.test(node.src ?? ''));
