import { defineRule } from '@klarsyn/core';
import { onlyWord } from './shared/heading.ts';

/** What a reader can do or meet in a case, as nouns: here a heading with a verb is always better. */
const acts = new RegExp(
  `(?:${`klageadgang adgang klagebehandling saksbehandling søknadsbehandling behandling saksgang innsending innlevering utlevering levering betaling
  fakturering fakturing søking ansøkning oppsigelse påmelding avmelding innmelding utmelding bestilling avbestilling utfylling registrering tildeling
  innplassering beregning berekning oppfølging vurdering utbetaling klaging fornying fornyelse endring retting søknadsinnsending henvendelse
  underretning underretting varsling iverksetting iverksettelse gjennomføring tilrettelegging avvikling saksforberedelse`
    .split(/\s+/)
    .join('|')})(?:en|a)?$`,
);

export default defineRule({
  id: 'klarsprak/passiv-overskrift',
  over: 'node',
  kinds: ['heading'],
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Overskriften er et substantiv uten noen som handler',
      why: '«Klageadgang» sier verken hvem som kan klage eller hva leseren kan gjøre. Den som skummer, finner ikke fram.',
      advice: 'Skriv hva leseren kan gjøre, eller still spørsmålet leseren har: «Slik klager du», «Har du rett til å klage?».',
    },
    nn: {
      title: 'Overskrifta er eit substantiv utan nokon som handlar',
      why: '«Klageadgang» seier verken kven som kan klage eller kva lesaren kan gjere. Den som skummar, finn ikkje fram.',
      advice: 'Skriv kva lesaren kan gjere, eller still spørsmålet lesaren har: «Slik klagar du», «Har du rett til å klage?».',
    },
  },
  sources: [{ title: 'Drammen kommune: språkprofil' }, { title: 'Digdirs språkprofil, prinsipp 2: gode overskrifter' }],
  messages: {
    nb: { noun: '«{found}» sier ikke hvem som gjør hva. Skriv hva leseren kan gjøre.' },
    nn: { noun: '«{found}» seier ikkje kven som gjer kva. Skriv kva lesaren kan gjere.' },
  },
  applies: ({ level, text }, { document }) => (level > 1 || document.kind !== undefined) && text.plain.length < 40,
  check({ text }) {
    const word = onlyWord(text.plain);
    const isHidden = word !== undefined && acts.test(word);
    return isHidden ? { message: 'noun', values: { found: text.plain } } : undefined;
  },
  examples: [
    { markdown: '# Du får plass\n\n⟦## Klageadgang⟧\n\nDu kan klage innen tre uker.' },
    { html: '<h1>Du får plass</h1>⟦<h2>Saksbehandling</h2>⟧<p>Vi svarer i mai.</p>' },
    { markdown: '# Du får plass\n\n⟦## Innbetaling⟧\n\nDu får faktura i posten.' },
    { markdown: '# Du får plass\n\n## Slik klager du\n\nDu kan klage innen tre uker.' },
    { markdown: '# Parkering\n\nDu kan parkere gratis i to timer.', note: 'Navnet på en tjeneste.' },
    { markdown: '# Du får plass\n\n## Begrunnelse\n\nBarnet fyller ett år i mai.\n\n## Avdelinger\n\nVi har tre.' },
    { language: 'nn', markdown: '# Du får plass\n\n⟦## Klageadgang⟧\n\nDu kan klage innan tre veker.' },
    { language: 'nn', html: '<h1>Du får plass</h1>⟦<h2>Saksbehandling</h2>⟧<p>Vi svarar ikkje før i mai.</p>' },
    { language: 'nn', markdown: '# Du får plass\n\n⟦## Innbetaling⟧\n\nDu får faktura i posten.' },
    { language: 'nn', markdown: '# Du får plass\n\n## Slik klagar du\n\nDu kan klage innan tre veker.' },
    { language: 'nn', markdown: '# Parkering\n\nDu kan parkere gratis i to timar.' },
    { language: 'nn', markdown: '# Du får plass\n\n## Grunngjeving\n\nBarnet fyller eitt år i mai.' },
  ],
});
