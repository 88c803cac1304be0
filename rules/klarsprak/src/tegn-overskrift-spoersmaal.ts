import { defineRule } from '@klarsyn/core';

/** Finite verbs that open or carry a question. A closed list: after a question word they show that a question is asked, not told. */
const verbs =
  'er|var|blir|vert|har|hadde|kan|skal|må|bør|vil|får|gjør|gjer|skjer|koster|kostar|betyr|tyder|gjelder|gjeld|trenger|treng|finner|finn|søker|søkjer|kommer|kjem|går|tar|tek|sier|seier|klager|klagar|betaler|betalar|melder|melder|bestiller|bestiller|fungerer|skriver|skriv|inneholder|inneheld|bestemmer|bestemmer|lager|lagar|bruker|brukar|velger|vel|leverer|sender|ser|lærer|virker|verkar|varer|står|ligger|ligg|heter|heiter|avgjør|avgjer|omfatter|omfattar|regnes|reknar|mener|meiner';
const subjects = 'jeg|eg|du|vi|dere|de|dykk|han|hun|ho|det|den|man|barnet|kommunen|skolen|skulen|noen|nokon|alle';
/** «Hva er …», «Hvor mye koster …», «Når skal du …», but not «Hva du må gjøre» and «Hvem som kan søke». */
const asked = new RegExp(
  String.raw`^(?:hva|hvem|hvor|hvordan|hvorfor|hvilken|hvilket|hvilke|når|kva|kven|kvar|kor|korleis|kvifor|åssen)\s(?:(?:mye|mykje|mange|lenge|lang|ofte|langt|stor|gammel|gamal|god|godt)\s)?(?:${verbs})\s(?!som\s)\p{L}`,
  'iu',
);
/** «Hvilke regler gjelder», «Kva for skjema skal du bruke»: one or two words between. */
const which = new RegExp(
  String.raw`^(?:hvilken|hvilket|hvilke|kva\sfor(?:\se[it]?n?)?|kor\smange|hvor\smange)\s\p{L}+\s(?:${verbs})(?:\s\p{L}|$)`,
  'iu',
);
/** «Har du spørsmål», «Kan jeg klage». A comma makes it a condition: «Har du spørsmål, ring oss». */
const turned = new RegExp(
  String.raw`^(?:er|har|kan|skal|må|bør|vil|får|trenger|treng|ønsker|ønskjer|vet|veit|bor|bur|synes|mangler|manglar|lurer|kjenner|kjenner)\s(?:${subjects})\s\p{L}`,
  'iu',
);

export default defineRule({
  id: 'klarsprak/tegn-overskrift-spoersmaal',
  over: 'node',
  kinds: ['heading'],
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Spørsmålet i overskriften mangler spørsmålstegn',
      why: 'Tegnet viser leseren, og den som får teksten lest opp, at det er et spørsmål.',
      advice: 'Sett spørsmålstegn: «Hva må du gjøre nå?». «Hva du må gjøre» er ikke et spørsmål og skal ikke ha tegn.',
    },
    nn: {
      title: 'Spørsmålet i overskrifta manglar spørjeteikn',
      why: 'Teiknet viser lesaren, og den som får teksten lesen opp, at det er eit spørsmål.',
      advice: 'Set spørjeteikn: «Kva må du gjere no?». «Kva du må gjere» er ikkje eit spørsmål og skal ikkje ha teikn.',
    },
  },
  sources: [{ title: 'Språkrådet: spørsmålstegn' }],
  messages: {
    nb: { mark: 'Overskriften er et spørsmål. Sett spørsmålstegn.' },
    nn: { mark: 'Overskrifta er eit spørsmål. Set spørjeteikn.' },
  },
  check({ id: node, text: { plain } }) {
    if (!/[\p{L}\p{N}»)]$/u.test(plain) || /[?,:]/.test(plain)) return undefined;
    const bare = plain.replace(/^\d+(?:\.\d+)*\.?\s+/, '');
    const isAsked = asked.test(bare) || which.test(bare);
    if (!isAsked && !turned.test(bare)) return undefined;
    const end = plain.length;
    return { message: 'mark', fix: { safe: isAsked, edits: [{ span: { node, start: end, end }, replacement: '?' }] } };
  },
  examples: [
    {
      markdown: '# Du får plass\n\n⟦## Hva må du gjøre nå⟧\n\nSvar oss.',
      becomes: '# Du får plass\n\n## Hva må du gjøre nå?\n\nSvar oss.',
    },
    { markdown: '⟦## Hvor mye koster det⟧\n\nDet er gratis.', becomes: '## Hvor mye koster det?\n\nDet er gratis.' },
    { html: '⟦<h2>Har du spørsmål</h2>⟧<p>Ring oss.</p>', becomes: '<h2>Har du spørsmål?</h2><p>Ring oss.</p>' },
    { markdown: '⟦## Hvilke regler gjelder⟧\n\nDisse.', becomes: '## Hvilke regler gjelder?\n\nDisse.' },
    { markdown: '## Hva må du gjøre nå?\n\nSvar oss.' },
    { markdown: '## Hva du må gjøre\n\nSvar oss.\n\n## Hvem som kan søke\n\nAlle.', note: 'Ingen spør.' },
    { html: '<h2>Når du har fått plass</h2><p>Vi ringer deg.</p><h2>Har du spørsmål, ring oss</h2>' },
    {
      language: 'nn',
      markdown: '# Du får plass\n\n⟦## Kva må du gjere no⟧\n\nSvar oss.',
      becomes: '# Du får plass\n\n## Kva må du gjere no?\n\nSvar oss.',
    },
    { language: 'nn', markdown: '⟦## Kor mykje kostar det⟧\n\nDet er gratis.', becomes: '## Kor mykje kostar det?\n\nDet er gratis.' },
    { language: 'nn', html: '⟦<h2>Har du spørsmål</h2>⟧<p>Ring oss.</p>', becomes: '<h2>Har du spørsmål?</h2><p>Ring oss.</p>' },
    { language: 'nn', markdown: '## Kva må du gjere no?\n\nSvar oss.' },
    { language: 'nn', markdown: '## Kva du må gjere\n\nSvar oss.\n\n## Kven som kan søkje\n\nAlle.' },
    { language: 'nn', html: '<h2>Når du har fått plass</h2><p>Vi ringjer deg.</p>' },
  ],
});
