import { packageParts } from '../package.ts';
import { writeDocx } from '../write-docx.ts';
import { avslagStartlaan } from './avslag-startlaan.ts';
import { vedtakBarnehageplass } from './vedtak-barnehageplass.ts';

/** The example letters in Word, by file name: the bytes of each. */
export const letters = (): Readonly<Record<string, Uint8Array>> => ({
  'avslag-startlaan.docx': writeDocx(packageParts(avslagStartlaan)),
  'vedtak-barnehageplass.docx': writeDocx(packageParts(vedtakBarnehageplass)),
});
