import { defineRule } from '@klarsyn/core';

const stale =
  /(?<![\p{L}-])(?<before>assisterende |assisterande |fung(?:\.|erende|erande) |konst(?:\.|ituert) |ass\. )?(?<title>fylkesrådmann|rådmann)(?<end>en|s|ens)?(?![\p{L}-])(?!\s\p{Lu}\p{L}+s?\s(?:vei|veg|gate|plass))/giu;
/** A year before the title went, or a word that says that what is told is history. */
const past =
  /(?<!\d)(?:1[89]\d\d|200\d|201\d)(?!\d)|(?<!\p{L})(?:historie|historia|historisk|tidligere|tidlegare|den gang|den gongen|daværende|dåverande|avtroppende|avtroppande|pensjonert)(?!\p{L})/iu;

export default defineRule({
  id: 'avsender/foreldet-tittel',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'hint',
  tags: ['ROLE-STALE-TITLE'],
  docs: {
    nb: {
      title: 'Tittelen brukes ikke lenger',
      why: 'Siden 2019 heter lederen for administrasjonen kommunedirektør i loven. Leseren kan tro at det er to personer.',
      advice: 'Skriv «kommunedirektør». Har kommunen beholdt tittelen, så sett den i profilen («roles»).',
    },
    nn: {
      title: 'Tittelen er ikkje i bruk lenger',
      why: 'Sidan 2019 heiter leiaren for administrasjonen kommunedirektør i lova. Lesaren kan tru at det er to personar.',
      advice: 'Skriv «kommunedirektør». Har kommunen halde på tittelen, så set han i profilen («roles»).',
    },
  },
  sources: [{ title: 'Kommuneloven § 13-1', url: 'https://lovdata.no/lov/2018-06-22-83' }],
  messages: {
    nb: { found: '«{old}» heter nå «{now}».' },
    nn: { found: '«{old}» heiter no «{now}».' },
  },
  check(sentence, context) {
    const known = [...context.profile.roles.map(({ title }) => title), ...context.profile.people.flatMap(({ title }) => title ?? [])];
    if (past.test(sentence.plain) || known.some((title) => /rådmann/i.test(title))) return undefined;
    return [...sentence.plain.matchAll(stale)].map((match) => {
      const { before = '', title = '', end = '' } = match.groups ?? {};
      const base = /^fylkes/i.test(title) ? 'fylkeskommunedirektør' : 'kommunedirektør';
      const start = sentence.span.start + match.index + before.length;
      return {
        message: 'found',
        values: { old: `${title}${end}`, now: `${base}${end}` },
        at: { ...sentence.span, start, end: start + title.length + end.length },
      } as const;
    });
  },
  examples: [
    { text: '⟦Rådmannen⟧ har bestemt at veien stenges.' },
    { text: 'Saken er sendt til assisterende ⟦rådmann⟧.' },
    { text: 'Vi har spurt ⟦fylkesrådmannen⟧ om det.' },
    { text: 'Kommunedirektøren har bestemt at veien stenges.' },
    { text: 'Rådmannen i 1998 ville bygge ny skole.', note: 'Den gang het det rådmann.' },
    {
      text: 'Rådmannen avgjør saken.',
      profile: { roles: [{ title: 'rådmann', speaks: 'organisation' }] },
      note: 'Kommunen har beholdt tittelen.',
    },
    { language: 'nn', text: '⟦Rådmannen⟧ har bestemt at vegen ikkje er open.' },
    { language: 'nn', text: 'Saka er ikkje send til assisterande ⟦rådmann⟧.' },
    { language: 'nn', text: 'Vi har ikkje spurt ⟦fylkesrådmannen⟧ om det.' },
    { language: 'nn', text: 'Kommunedirektøren har ikkje stengt vegen.' },
    { language: 'nn', text: 'Rådmannen i 1998 ville ikkje byggje ny skule.' },
    { language: 'nn', text: 'Rådmannen avgjer ikkje saka.', profile: { roles: [{ title: 'rådmann', speaks: 'organisation' }] } },
  ],
});
