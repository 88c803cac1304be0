import { defineRule } from '@klarsyn/core';

const long = 'Velkommen til åpen dag i Fjordvikhallen lørdag 3. mai klokka 12 til 15, gratis inngang';
const longNn = 'Velkomen til open dag i Fjordvikhallen laurdag 3. mai klokka 12 til 15, ikkje ta med hund';

export default defineRule({
  id: 'wcag/bilde-av-tekst',
  over: 'node',
  kinds: ['image'],
  severity: 'hint',
  tags: ['wcag-1.4.5', 'niva-aa', 'uu-145', 'prove', 'SEED-SOR-17'],
  options: { fewestWords: 12 },
  docs: {
    nb: {
      title: 'Bildet kan være et bilde av tekst',
      why: 'Tekst i et bilde blir uklar når den forstørres, og fargene kan ikke endres.',
      advice: 'Se på bildet. Er det en plakat eller et skjermbilde med tekst, så skriv teksten på siden. Logoer kan være bilder.',
      limits:
        'Regelen ser på tekstalternativet og filnavnet, ikke på selve bildet. Derfor er funnet bare et tips, og du må se på bildet. I en PDF uten tagger ser den ingen bilder.',
    },
    nn: {
      title: 'Biletet kan vere eit bilete av tekst',
      why: 'Tekst i eit bilete blir uklar når han blir forstørra, og fargane kan ikkje endrast.',
      advice: 'Sjå på biletet. Er det ein plakat eller eit skjermbilete med tekst, så skriv teksten på sida. Logoar kan vere bilete.',
      limits:
        'Regelen ser på tekstalternativet og filnamnet, ikkje på sjølve biletet. Difor er funnet berre eit tips, og du må sjå på biletet. I ein PDF utan taggar ser han ingen bilete.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.4.5 Bilder av tekst', url: 'https://www.w3.org/TR/WCAG21/#images-of-text' }],
  messages: {
    nb: {
      words: 'Tekstalternativet har {count} ord. Det tyder på at bildet er fullt av tekst.',
      file: 'Navnet på fila tyder på at bildet er fullt av tekst.',
    },
    nn: {
      words: 'Tekstalternativet har {count} ord. Det tyder på at biletet er fullt av tekst.',
      file: 'Namnet på fila tyder på at biletet er fullt av tekst.',
    },
  },
  applies: ({ alt, access }) => alt !== '' && access?.hidden !== true,
  check({ alt = '', src = '' }, { options }) {
    const count = alt.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    // A long description of what is seen has a verb of seeing or showing; a poster has dates, prices and times.
    const isPoster = /\d/.test(alt) && !/(?:bilde[t]?|foto|kart|graf|diagram|tegning|illustrasjon|viser|syner|bilete[t]?)/i.test(alt);
    if (count >= options.fewestWords && isPoster) return { message: 'words', values: { count }, certainty: 'review' };
    return fileOfText.test(src) ? { message: 'file', certainty: 'review' } : undefined;
  },
  examples: [
    { html: `<p>⟦<img src="apen-dag.jpg" alt="${long}">⟧</p>` },
    { html: '<p>⟦<img src="/bilder/plakat-sommer.png" alt="Sommerfest">⟧</p>' },
    { html: '<p>⟦<img src="Skjermbilde 2027-03-01.png" alt="Skjemaet">⟧</p>' },
    { html: '<p><img src="barn.jpg" alt="To barn leker i sandkassa"></p>' },
    { html: '<p><img src="kart.png" alt="Kartet viser hvor de tre nye barnehagene skal ligge, langs fylkesvei 12 og ved Solvik"></p>' },
    { html: '<p><img src="plakat.png" alt=""></p>', note: 'Pynt.' },
    { language: 'nn', html: `<p>⟦<img src="open-dag.jpg" alt="${longNn}">⟧</p>` },
    { language: 'nn', html: '<p>⟦<img src="/bilete/plakat-sommar.png" alt="Sommarfest">⟧</p><p>Kom ikkje for seint.</p>' },
    { language: 'nn', html: '<p>⟦<img src="skjermbilete.png" alt="Skjemaet">⟧</p><p>Du må ikkje skrive ut.</p>' },
    { language: 'nn', html: '<p><img src="born.jpg" alt="To born leikar i sandkassa"></p><p>Dei er ikkje kalde.</p>' },
    {
      language: 'nn',
      html: '<p><img src="kart.png" alt="Kartet syner kvar dei tre nye barnehagane skal liggje, langs fylkesveg 12 og ved Solvik"></p>',
    },
    { language: 'nn', html: '<p><img src="plakat.png" alt=""></p><p>Du må ikkje søkje no.</p>' },
  ],
});

/** Names that files of posters and screens have. */
const fileOfText = /(?:plakat|skjermbilde|skjermbilete|skjermdump|screenshot|invitasjon|flyer|løpeseddel)[^/]*$/i;
