import { type Analysis, defineRule, isQuoted, type NodeId, type Sentence } from '@klarsyn/core';
import { countWordsIn } from './shared/count.ts';

export default defineRule({
  id: 'klarsprak/langt-avsnitt',
  over: 'node',
  kinds: ['paragraph'],
  languages: ['nb', 'nn'],
  severity: 'warning',
  tags: ['SEED-ASK-13'],
  options: { maxSentences: 4, maxWords: 80 },
  docs: {
    nb: {
      title: 'Avsnittet er langt',
      why: 'Et tett avsnitt er vanskelig å skumlese. Leseren finner ikke det viktigste.',
      advice: 'Hold deg til ett hovedbudskap i hvert avsnitt. Del det, eller sett inn en mellomtittel.',
    },
    nn: {
      title: 'Avsnittet er langt',
      why: 'Eit tett avsnitt er vanskeleg å skumlese. Lesaren finn ikkje det viktigaste.',
      advice: 'Hald deg til éin hovudbodskap i kvart avsnitt. Del det, eller set inn ein mellomtittel.',
    },
  },
  sources: [
    { title: 'Digdir: tre–fire setninger', url: 'https://github.com/digdir/designsystemet' },
    { title: 'Altinn: 40–80 ord', url: 'https://docs.altinn.studio/app/guides/design/guidelines/tone-of-voice/' },
    { title: 'Aksel (Nav): ett hovedbudskap', url: 'https://aksel.nav.no/artikkel/sprakarbeid' },
  ],
  messages: {
    nb: {
      sentences: 'Avsnittet har {count} setninger. Prøv å holde deg til {max}.',
      words: 'Avsnittet har {count} ord. Prøv å holde deg til {max}.',
    },
    nn: {
      sentences: 'Avsnittet har {count} setningar. Prøv å halde deg til {max}.',
      words: 'Avsnittet har {count} ord. Prøv å halde deg til {max}.',
    },
  },
  applies: ({ id, text }, { document }) => !isQuoted(document, { node: id, start: 0, end: text.plain.length }),
  check({ id }, { analysis, options }) {
    const sentences = sentencesIn(analysis, id);
    const words = sentences.reduce((sum, sentence) => sum + countWordsIn(sentence), 0);
    const whole = sentences.filter(({ plain }) => /[.!?…]["»”)]*$/.test(plain)).length;
    if (words > options.maxWords) return { message: 'words', values: { count: words, max: options.maxWords } };
    if (whole > options.maxSentences) return { message: 'sentences', values: { count: whole, max: options.maxSentences } };
    return undefined;
  },
  examples: [
    { text: 'Hei!\n\n⟦Vi har fått søknaden. Vi leser den nå. Du får svar i mai. Svaret kommer på e-post. Ring oss hvis du lurer på noe.⟧' },
    { options: { maxWords: 8 }, text: 'Hei!\n\n⟦Du kan søke hele året, og du får svar innen tre uker.⟧' },
    { options: { maxSentences: 1 }, text: 'Hei!\n\n⟦Vi har fått søknaden. Du får svar i mai.⟧\n\nHilsen oss' },
    { text: 'Vi har fått søknaden. Vi leser den nå.\n\nDu får svar i mai. Svaret kommer på e-post. Ring oss hvis du lurer på noe.' },
    { text: 'Du kan søke hele året, og du får svar innen tre uker.' },
    {
      text: 'Med vennlig hilsen\nKari Moe\nRådgiver\nKultur\nFjordvik kommune\nStorgata 1',
      note: 'Linjene i en underskrift er ikke setninger.',
    },
    {
      language: 'nn',
      text: 'Hei!\n\n⟦Vi har fått søknaden. Vi les han no. Du får svar i mai. Svaret kjem på e-post. Ring oss dersom du lurer på noko.⟧',
    },
    { options: { maxWords: 8 }, language: 'nn', text: 'Hei!\n\n⟦Du kan søkje heile året, og du får svar innan tre veker.⟧' },
    { options: { maxSentences: 1 }, language: 'nn', text: 'Hei!\n\n⟦Vi har fått søknaden. Du får ikkje svar før i mai.⟧\n\nHelsing oss' },
    { language: 'nn', text: 'Vi har fått søknaden. Vi les han no.\n\nDu får ikkje svar før i mai.' },
    { language: 'nn', text: 'Du kan søkje heile året, og du får ikkje svar før om tre veker.' },
    { language: 'nn', text: 'Med venleg helsing\nKari Moe\nRådgjevar\nKultur\nFjordvik kommune\nStorgata 1' },
  ],
});

const byBlock = new WeakMap<Analysis, ReadonlyMap<NodeId, readonly Sentence[]>>();

/** The sentences of a block. They are sorted by block once for each analysis. */
function sentencesIn(analysis: Analysis, block: NodeId): readonly Sentence[] {
  const sorted = byBlock.get(analysis) ?? Map.groupBy(analysis.sentences, ({ span }) => span.node);
  byBlock.set(analysis, sorted);
  return sorted.get(block) ?? [];
}
