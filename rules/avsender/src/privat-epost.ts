import { type Document, defineRule } from '@klarsyn/core';
import { closingOf } from './shared/closing.ts';
import { genreOf } from './shared/genre.ts';
import { type Line, linesOf } from './shared/lines.ts';
import { namesTitle } from './shared/roles.ts';

const address =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:gmail|hotmail|outlook|live|online|icloud|yahoo|msn|me|getmail|broadpark)\.(?:com|no|net)(?![\p{L}\p{N}-])/iu;
const contact = /(?<!\p{L})(?:kontakt|spørsmål|e-?post|ta kontakt|skriv til|svar til|fra|frå)(?!\p{L})/iu;
/** «Send papirene til …»: in a letter of ours, that is an address of ours. */
const asked = /(?<!\p{L})(?:send|skriv|svar|meld|kontakt)(?!\p{L})[^.!?:]*\s(?:til|på)\s+$/iu;
/** Those who write to us, and clubs, may have what address they like. */
const others =
  /(?<!\p{L})(?:søker|søkjar|klager|klagar|nabo|forelder|foresatt|føresett|pårørende|pårørande|mottaker|mottakar|\p{L}*lag(?:et)?|\p{L}*forening(?:en|a)?|\p{L}*foreining(?:a)?|\p{L}*klubb(?:en)?|korps(?:et)?|kor(?:et)?|bedrift\p{L}*|utleier|utleigar)(?!\p{L})/iu;

export default defineRule({
  id: 'avsender/privat-epost',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEND-PRIVATE-EMAIL', 'PROF-EMAIL-PRIVATE', 'SEED-SOR-20'],
  docs: {
    nb: {
      title: 'Kontaktadressen er privat',
      why: 'Leseren kan ikke se at adressen er ekte, og svaret havner utenfor arkivet.',
      advice: 'Bruk kommunens adresse. Den som er folkevalgt, får også en.',
    },
    nn: {
      title: 'Kontaktadressa er privat',
      why: 'Lesaren kan ikkje sjå at adressa er ekte, og svaret hamnar utanfor arkivet.',
      advice: 'Bruk adressa til kommunen. Den som er folkevald, får òg ei.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Sørum kommune: folkevalgte nås på kommunale adresser' },
    { title: 'Arkivlova', url: 'https://lovdata.no/lov/1992-12-04-126' },
  ],
  messages: {
    nb: { found: 'Adressen er hos {host}, ikke hos kommunen.' },
    nn: { found: 'Adressa er hos {host}, ikkje hos kommunen.' },
  },
  applies: (document) => genreOf(document) !== undefined && genreOf(document) !== 'post',
  check(document) {
    const lines = linesOf(document);
    const closing = new Set(closingOf(document)?.lines.map(({ span }) => `${span.node}:${span.end}`));
    return lines.flatMap((line, at) => {
      const match = address.exec(line.text);
      if (match === null || !isOurs(line, lines, at, closing, document)) return [];
      const start = line.span.end - line.text.length + match.index;
      const host = match[0].slice(match[0].indexOf('@') + 1).toLowerCase();
      return { message: 'found', values: { host }, at: { ...line.span, start, end: start + match[0].length } } as const;
    });
  },
  examples: [
    { kind: 'e-post', text: 'Send papirene til meg.\n\nHilsen\nPer Moe\nstyrer\nFjordvik kommune\n⟦permoe72@gmail.com⟧' },
    { kind: 'vedtak', text: 'Du får plass.\n\nHilsen\nKari Moe, rådgiver, ⟦kari@hotmail.com⟧\nFjordvik kommune' },
    { kind: 'orientering', text: 'Send dokumentasjonen til ⟦kari.moe@gmail.com⟧.\n\nHilsen\nKari Moe\nrådgiver\nFjordvik kommune' },
    { kind: 'pressemelding', text: 'Ny skole i mai.\n\nKontakt: Liv Strand, ordfører, ⟦liv.strand@online.no⟧' },
    { kind: 'e-post', text: 'Send papirene til meg.\n\nHilsen\nPer Moe\nstyrer\nFjordvik kommune\nper.moe@fjordvik.example' },
    {
      kind: 'vedtak',
      text: 'Søker: Kari Moe, kari@gmail.com\n\nDu får plass.\n\nHilsen\nPer Vik, rådgiver',
      note: 'Mottakeren har sin egen adresse.',
    },
    {
      kind: 'artikkel',
      html: '<p>Fjordvik idrettslag holder åpent. Kontakt leder Per Vik, fil@gmail.com.</p>',
      note: 'Et lag er ikke kommunen.',
    },
    { language: 'nn', kind: 'e-post', text: 'Send ikkje papira.\n\nHelsing\nPer Moe\nstyrar\nFjordvik kommune\n⟦permoe72@gmail.com⟧' },
    { language: 'nn', kind: 'vedtak', text: 'Du får ikkje plass.\n\nHelsing\nKari Moe, rådgjevar, ⟦kari@hotmail.com⟧\nFjordvik kommune' },
    { language: 'nn', kind: 'pressemelding', text: 'Ikkje ny skule.\n\nKontakt: Liv Strand, ordførar, ⟦liv.strand@online.no⟧' },
    { language: 'nn', kind: 'e-post', text: 'Send ikkje papira.\n\nHelsing\nPer Moe\nstyrar\nper.moe@fjordvik.example' },
    { language: 'nn', kind: 'vedtak', text: 'Søkjar: Kari Moe, kari@gmail.com\n\nDu får ikkje plass.\n\nHelsing\nPer Vik, rådgjevar' },
    { language: 'nn', kind: 'artikkel', html: '<p>Fjordvik ungdomslag har ikkje ope. Kontakt leiar Per Vik, ful@gmail.com.</p>' },
  ],
});

/** True for an address in the closing, the head or the foot, or where a title or the municipality stands beside it and asks for an answer. */
function isOurs(line: Line, lines: readonly Line[], at: number, closing: ReadonlySet<string>, document: Document): boolean {
  const near = [lines[at - 2], lines[at - 1], line, lines[at + 1]].flatMap((one) => one?.text ?? []);
  const around = near.join('\n').replace(address, '');
  if (others.test(line.text) || (genreOf(document) === 'page' && others.test(around))) return false;
  if (/^(?:letter|mail)$/.test(genreOf(document) ?? '') && asked.test(line.text.slice(0, address.exec(line.text)?.index))) return true;
  const isSigned =
    closing.has(`${line.span.node}:${line.span.end}`) ||
    line.region === 'signature' ||
    line.region === 'header' ||
    line.region === 'footer';
  const isMunicipal = near.some(namesTitle) || /(?<!\p{L})(?:kommune|herad)/iu.test(around);
  return isMunicipal && (isSigned || contact.test(around));
}
