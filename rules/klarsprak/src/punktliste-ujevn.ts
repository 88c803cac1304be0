import { type Block, children, type Document, defineRule, descendants, isBlock, type NodeOf, nodeOf } from '@klarsyn/core';
import { isMenu } from './shared/list.ts';

export default defineRule({
  id: 'klarsprak/punktliste-ujevn',
  over: 'node',
  kinds: ['list'],
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Punktene er skrevet på ulike måter',
      why: 'Når punktene har lik form, ser leseren at de hører sammen. Et punkt som skiller seg ut, ser ut som noe annet.',
      advice: 'Hele setninger har stor forbokstav og punktum. Stikkord har liten forbokstav og ikke tegn. Velg ett for hele lista.',
    },
    nn: {
      title: 'Punkta er skrivne på ulike måtar',
      why: 'Når punkta har lik form, ser lesaren at dei høyrer saman. Eit punkt som skil seg ut, ser ut som noko anna.',
      advice: 'Heile setningar har stor forbokstav og punktum. Stikkord har liten forbokstav og ikkje teikn. Vel eitt for heile lista.',
    },
  },
  sources: [{ title: 'Drammen kommune: språkprofil' }, { title: 'Språkrådet: punktlister' }],
  messages: {
    nb: {
      letter: 'Noen punkter begynner med stor bokstav, andre med liten. Skriv dem likt.',
      stop: 'Noen punkter slutter med punktum, andre ikke. Skriv dem likt.',
    },
    nn: {
      letter: 'Nokre punkt byrjar med stor bokstav, andre med liten. Skriv dei likt.',
      stop: 'Nokre punkt sluttar med punktum, andre ikkje. Skriv dei likt.',
    },
  },
  check(list, { document }) {
    const items = children(document, list).filter((node): node is NodeOf<'item'> => node.kind === 'item');
    if (items.length < 3 || isMenu(document, list, items)) return undefined;
    const texts = items.flatMap((item) => blockOf(document, item) ?? []);
    const odd = oddOnes(texts.filter(hasCase), startsUpper);
    // The last item may carry the full stop of the whole list.
    const stops = oddOnes(texts.slice(0, -1).filter(isPlainEnd), endsWithStop);
    if (odd !== undefined) return { message: 'letter', related: odd };
    return stops === undefined ? undefined : { message: 'stop', related: stops };
  },
  examples: [
    { markdown: 'Du må:\n\n⟦- Fylle ut skjemaet\n- ta med pass\n- Betale gebyret⟧' },
    { markdown: 'Du må:\n\n⟦- Fylle ut skjemaet.\n- Ta med pass\n- Betale gebyret.\n- Møte opp.⟧' },
    { html: '⟦<ul><li>pass</li><li>Kvittering for gebyr</li><li>skjema</li></ul>⟧' },
    {
      markdown: 'Du må:\n\n- fylle ut skjemaet\n- ta med pass\n- betale gebyret.',
      note: 'Det siste punktet kan ha punktum for hele lista.',
    },
    { markdown: 'Slik gjør du:\n\n- Fyll ut skjemaet.\n- Ta med pass.\n- Betal gebyret.' },
    { markdown: 'Meld deg på i:\n\n- barnehagen\n- skolen\n- NAV\n- Fjordvik kulturhus', note: 'Navn har alltid stor bokstav.' },
    { language: 'nn', markdown: 'Du må:\n\n⟦- Fylle ut skjemaet\n- ta med pass\n- Betale gebyret⟧' },
    { language: 'nn', markdown: 'Du må:\n\n⟦- Fylle ut skjemaet.\n- Ta med pass\n- Betale gebyret.\n- Møte opp.⟧' },
    { language: 'nn', html: '⟦<ul><li>pass</li><li>Kvittering for gebyr</li><li>skjema</li></ul>⟧' },
    { language: 'nn', markdown: 'Du må:\n\n- fylle ut skjemaet\n- ta med pass\n- betale gebyret.' },
    { language: 'nn', markdown: 'Slik gjer du:\n\n- Fyll ut skjemaet.\n- Ta med pass.\n- Betal gebyret.' },
    { language: 'nn', markdown: 'Meld deg på i:\n\n- barnehagen\n- skulen\n- NAV\n- Fjordvik kulturhus' },
  ],
});

/** The first block of an item, when it is text and not a link or a field. */
function blockOf(document: Document, item: NodeOf<'item'>): Block | undefined {
  const block = descendants(document, item).find(isBlock);
  const first = block?.text.pieces[0];
  if (block === undefined || first === undefined) return undefined;
  return ['link', 'field', 'code'].includes(nodeOf(document, first.node).kind) ? undefined : block;
}

/** Capitals that say nothing: a short name («NAV», «Vg1»), or a word before another capital or alone, which may be a name. */
const perhapsName =
  /^(?:\p{Lu}[\p{Lu}\p{N}]|\p{Lu}\S*\s\p{Lu}|\p{Lu}\S*\d|\p{Lu}\S*$|\p{Lu}\S*\s(?:kommune|fylkeskommune|skole|skule|barnehage|kulturhus|sykehus|sjukehus|bibliotek|vgs|videregående|vidaregåande))/u;
const startsUpper = ({ text: { plain } }: Block): boolean => /^\p{Lu}/u.test(plain);
const hasCase = ({ text: { plain } }: Block): boolean => /^\p{L}\p{Ll}*(?![\p{L}\p{N}:/_.-]\S)/u.test(plain) && !perhapsName.test(plain);
const endsWithStop = ({ text: { plain } }: Block): boolean => /\.$/.test(plain);
/** An item that ends in a word or a full stop; «:», «;» and «,» are other ways to set up a list, and an abbreviation has its own stop. */
const isPlainEnd = ({ text: { plain } }: Block): boolean =>
  /[\p{L}\p{N}]\.?$/u.test(plain) && !/\.\p{L}+\.$|(?<!\p{L})(?:osv|mv|etc|o\.?l|m\.m|mm|e\.l|el)\.$/u.test(plain);

/** The blocks that differ from most of the others; undefined when all are alike. */
function oddOnes(blocks: readonly Block[], test: (block: Block) => boolean): readonly number[] | undefined {
  const yes = blocks.filter(test);
  const no = blocks.filter((block) => !test(block));
  if (blocks.length < 3 || yes.length === 0 || no.length === 0) return undefined;
  return (yes.length < no.length ? yes : no).map(({ id }) => id);
}
