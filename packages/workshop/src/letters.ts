export { writeEml } from './mail/write-eml.ts';
export { writeOdt } from './odt/package.ts';
export type { Block, Run, WordFile } from './word/file.ts';
export { avslagStartlaan } from './word/letters/avslag-startlaan.ts';
export { orienteringGravearbeid } from './word/letters/orientering-gravearbeid.ts';
export { vedtakBarnehageplass } from './word/letters/vedtak-barnehageplass.ts';
export { packageParts } from './word/package.ts';
export { writeDocx } from './word/write-docx.ts';
