import type { Document, Node } from '@klarsyn/core';

/** A text with what is not the writer's own blanked out, and the signature of the mail program apart. Offsets stay. */
export interface OwnText {
  readonly body: string;
  /** Undefined when there is none. */
  readonly signature: string | undefined;
}

/** The line that mail programs write above a signature, and the lines that others wrote before. */
const mark = /^-- ?\r?$/m;
const quoted = /^>.*$/gm;
/** What mail programs write above the e-mail that is answered. */
const answered = /^(?:-{2,} ?(?:Opprinnelig melding|Videresendt melding|Original Message|Forwarded message) ?-{2,}|_{20,})\r?$/im;

/** Cuts the text part of an e-mail. What others wrote, in answers with `>` before each line, is nobody's to mend. */
export function ownText(source: string): OwnText {
  const end = answered.exec(source)?.index ?? source.length;
  const own = (source.slice(0, end) + blank(source.slice(end))).replace(quoted, blank);
  const match = mark.exec(own);
  if (match === null) return { body: own, signature: undefined };
  const after = match.index + match[0].length;
  return {
    body: own.slice(0, match.index) + blank(own.slice(match.index)),
    signature: blank(own.slice(0, after)) + own.slice(after),
  };
}

/** As many spaces as there were signs; line breaks stay. */
const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** How the mail programs that municipalities use mark a signature in HTML: Outlook, Gmail, Thunderbird, Apple Mail. */
const signatureNames =
  /(?:^|\s)(?:gmail_signature|moz-signature|x_?elementToProof-signature|Signature|ms-outlook-mobile-signature|AppleMailSignature)(?:\s|$)/i;

/** The document with the sections that are signatures as regions. */
export function withSignatures(document: Document): Document {
  return {
    ...document,
    nodes: document.nodes.map((node): Node => (isSignature(node) ? { ...node, kind: 'region', region: 'signature' } : node)),
  };
}

function isSignature({ kind, html }: Node): boolean {
  if (kind !== 'section' || html === undefined) return false;
  const { id = '', class: name = '', 'data-smartmail': smart = '' } = html.attributes;
  return signatureNames.test(id) || signatureNames.test(name) || smart === 'gmail_signature';
}
