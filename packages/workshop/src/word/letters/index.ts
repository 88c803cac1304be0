import { svarIdrettshallEml } from '../../mail/svar-idrettshall.ts';
import { writeOdt } from '../../odt/package.ts';
import { orienteringStengtBru } from '../../pdf/orientering-stengt-bru.ts';
import { writePdf } from '../../pdf/write-pdf.ts';
import { packageParts } from '../package.ts';
import { writeDocx } from '../write-docx.ts';
import { avslagStartlaan } from './avslag-startlaan.ts';
import { orienteringGravearbeid } from './orientering-gravearbeid.ts';
import { vedtakBarnehageplass } from './vedtak-barnehageplass.ts';

/** The example letters that are no plain text, by file name: the bytes of each. */
export const letters = (): Readonly<Record<string, Uint8Array>> => ({
  'avslag-startlaan.docx': writeDocx(packageParts(avslagStartlaan)),
  'orientering-gravearbeid.odt': writeOdt(orienteringGravearbeid),
  'orientering-stengt-bru.pdf': writePdf(orienteringStengtBru),
  'svar-idrettshall.eml': svarIdrettshallEml(),
  'vedtak-barnehageplass.docx': writeDocx(packageParts(vedtakBarnehageplass)),
});
