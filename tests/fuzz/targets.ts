import type fc from 'fast-check';
import { html } from './anatomy/html.ts';
import { json } from './anatomy/json.ts';
import { mail } from './anatomy/mail.ts';
import { markdown } from './anatomy/markdown.ts';
import { pdf } from './anatomy/pdf.ts';
import { xml } from './anatomy/xml.ts';
import { yaml } from './anatomy/yaml.ts';
import { archiveCases, type Case, plainCases } from './case.ts';
import { judgeComments } from './judge-comments.ts';
import { judgeDocument } from './judge-document.ts';
import { judgeBaseline, judgeConfig, judgeProfile } from './judge-settings.ts';
import type { FuzzKind } from './kinds.ts';
import * as sound from './sound.ts';
import type { Verdict } from './verdict.ts';

/** How files of a kind are damaged, and who judges how they were treated. */
export interface Target {
  readonly cases: () => Promise<fc.Arbitrary<Case>>;
  readonly judge: (bytes: Uint8Array) => Promise<Verdict>;
}

export const targets: Readonly<Record<FuzzKind, Target>> = {
  docx: { cases: async () => archiveCases(await sound.docx(), xml), judge: (bytes) => judgeDocument(bytes, 'brev.docx', 'docx') },
  comments: { cases: async () => archiveCases(await sound.docx(), xml), judge: judgeComments },
  odt: { cases: async () => archiveCases(await sound.odt(), xml), judge: (bytes) => judgeDocument(bytes, 'brev.odt', 'odt') },
  pdf: { cases: async () => plainCases(sound.pdf(), pdf), judge: (bytes) => judgeDocument(bytes, 'brev.pdf', 'pdf') },
  eml: { cases: async () => plainCases(sound.eml(), mail), judge: (bytes) => judgeDocument(bytes, 'brev.eml', 'eml') },
  html: { cases: async () => plainCases(sound.html(), html), judge: (bytes) => judgeDocument(bytes, 'side.html', 'html') },
  markdown: { cases: async () => plainCases(sound.markdown(), markdown), judge: (bytes) => judgeDocument(bytes, 'brev.md', 'markdown') },
  config: { cases: async () => plainCases(sound.config(), yaml), judge: judgeConfig },
  profile: { cases: async () => plainCases(sound.profile(), yaml), judge: judgeProfile },
  baseline: { cases: async () => plainCases(await sound.baseline(), json), judge: judgeBaseline },
};
