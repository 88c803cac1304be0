import { defineRule } from '@klarsyn/core';
import { isActionNoun, onlyWord } from './shared/heading.ts';

/** Headings that fit any text and so say nothing of this one. */
const vague = new RegExp(
  String.raw`^(?:(?:generell|nyttig|praktisk|viktig|annen|anna|øvrig|mer|meir|kort|litt|noen|nokre|diverse|all|relevant)\s)?(?:informasjon|info|opplysninger|opplysningar)$` +
    String.raw`|^(?:generelt|diverse|annet|anna|ymse|litt\sav\shvert|litt\sav\skvart|om|viktig|nytt|nytt\sog\snyttig|til\sorientering|til\sinformasjon|fakta|bakgrunn|innledning|innleiing|generelle\skommentarer)$` +
    String.raw`|^(?:informasjonsbrev|informasjonsskriv|infobrev|infoskriv|informasjonsskjema|brev)(?:\s(?:ved|om|til|for|fra|frå|vedrørende)\s\p{L}+(?:\s\p{L}+){0,3})?$` +
    String.raw`|^informasjon\stil\s\p{L}+(?:\s(?:og|i|på|med)\s\p{L}+){0,2}$`,
  'iu',
);
/** One word is enough where readers look for just that word. */
const known =
  /^(?:kontakt|kontakter|kontaktar|vedlegg|vedtak|vedtaket|avslag|klage|klagerett|frist|frister|fristar|pris|priser|prisar|åpningstider|opningstider|kilder|kjelder|innhold|innhald|innholdsfortegnelse|referanser|referansar|dato|sammendrag|samandrag|søk|meny|personvern|adresse|telefon|kart|nyheter|nyhende|jobb|barnehage|skole|skule|konklusjon|tips|eksempel|eksempler|eksempel|døme|ordliste|sammenheng|kopi|underskrift|signatur|saksnummer|hovedmeny|snarveier|snarvegar|kalender|ansatte|tilsette)$/;

export default defineRule({
  id: 'klarsprak/uklar-overskrift',
  over: 'node',
  kinds: ['heading'],
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Overskriften sier ikke hva teksten gir',
      why: 'De fleste leser bare overskriftene for å se om teksten angår dem. «Informasjon» og «Generelt» passer til alt, og hjelper ingen å velge.',
      advice: 'Skriv det viktigste fra avsnittet: «Du må svare innen 1. mai» i stedet for «Informasjon».',
    },
    nn: {
      title: 'Overskrifta seier ikkje kva teksten gir',
      why: 'Dei fleste les berre overskriftene for å sjå om teksten gjeld dei. «Informasjon» og «Generelt» passar til alt, og hjelper ingen å velje.',
      advice: 'Skriv det viktigaste frå avsnittet: «Du må svare innan 1. mai» i staden for «Informasjon».',
    },
  },
  sources: [{ title: 'Digdirs språkprofil, prinsipp 2: gode overskrifter' }, { title: 'Drammen kommune: språkprofil' }],
  messages: {
    nb: {
      vague: '«{found}» passer til nesten alt. Skriv det viktigste fra teksten.',
      single: 'Overskriften er ett ord. Si mer om hva leseren får vite.',
    },
    nn: {
      vague: '«{found}» passar til nesten alt. Skriv det viktigaste frå teksten.',
      single: 'Overskrifta er eitt ord. Sei meir om kva lesaren får vite.',
    },
  },
  applies: ({ text }) => text.plain.length > 1 && text.plain.length < 60,
  check({ level, text: { plain } }) {
    const bare = plain.replace(/^\d+(?:\.\d+)*\.?\s+|[\s:.!]+$/g, '');
    if (vague.test(bare)) return { message: 'vague', values: { found: plain } };
    const word = level > 2 ? undefined : onlyWord(plain);
    if (word === undefined || known.test(word) || isActionNoun(word) || plain.endsWith('?')) return undefined;
    return { message: 'single', severity: 'hint' };
  },
  examples: [
    { markdown: '# Du får plass\n\n⟦## Informasjon⟧\n\nDu må svare innen 1. mai.' },
    { html: '⟦<h1>Informasjonsskriv til foresatte</h1>⟧<p>Skolen er stengt fredag.</p>' },
    { markdown: '# Du får plass\n\n⟦## Generelt⟧\n\nPlassen er fra august.\n\n⟦## Praktisk informasjon⟧\n\nTa med klær.' },
    { markdown: '# Hva må du betale?\n\n⟦## Satser⟧\n\nEn plass koster 2000 kroner.' },
    { markdown: '# Du får plass\n\n## Svar innen 1. mai\n\nEllers mister du plassen.' },
    { html: '<h1>Skolen er stengt fredag</h1><p>Barna har fri.</p>' },
    { markdown: '# Du får plass\n\n## Kontakt\n\nRing oss.\n\n## Informasjon om elev- og lærlingombudet\n\nOmbudet hjelper deg.' },
    { language: 'nn', markdown: '# Du får plass\n\n⟦## Informasjon⟧\n\nDu må svare innan 1. mai.' },
    { language: 'nn', html: '⟦<h1>Informasjonsskriv til føresette</h1>⟧<p>Skulen er stengd fredag, ikkje torsdag.</p>' },
    { language: 'nn', markdown: '# Du får plass\n\n⟦## Generelt⟧\n\nPlassen er frå august.\n\n⟦## Praktisk informasjon⟧\n\nTa med klede.' },
    { language: 'nn', markdown: '# Du får plass\n\n## Svar innan 1. mai\n\nElles mistar du plassen.' },
    { language: 'nn', html: '<h1>Skulen er stengd fredag</h1><p>Barna har fri.</p>' },
    { language: 'nn', markdown: '# Du får plass\n\n## Kontakt\n\nRing oss.\n\n## Slik søkjer du\n\nFyll ut skjemaet.' },
  ],
});
