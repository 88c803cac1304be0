import type { ByForm, Form } from '@klarsyn/core';
import type { RuleText } from '../src/rule-docs.ts';

/** What the rules in the report say of themselves. */
export const docsIn =
  (form: Form) =>
  (rule: string): RuleText | undefined => {
    const told = rules[rule]?.[form];
    return told === undefined ? undefined : { ...told, why: whys[form] };
  };

/** One reason will do for all. */
const whys: ByForm<string> = { nb: 'Leseren skal slippe å lete & gjette.', nn: 'Lesaren skal sleppe å leite & gjette.' };

/** What a rule says: of itself, and of what it finds. */
type Told = Omit<RuleText, 'why'> & { readonly message: string };

/** The rules that speak in the report. */
export const rules: Readonly<Record<string, ByForm<Told>>> = {
  'klarsprak/lang-setning': {
    nb: {
      title: 'Setningen er lang',
      advice: 'Del den der du ellers ville satt «og» eller «slik at».',
      message: 'Setningen har {count} ord. Prøv å holde deg under {max}.',
    },
    nn: {
      title: 'Setninga er lang',
      advice: 'Del ho der du elles ville sett «og» eller «slik at».',
      message: 'Setninga har {count} ord. Prøv å halde deg under {max}.',
    },
  },
  'klarsprak/kanselliord': {
    nb: {
      title: 'Ordet er kansellispråk',
      advice: 'Bruk et ord leseren ville brukt selv.',
      message: '«{word}» er kansellispråk. Prøv «{instead}».',
    },
    nn: {
      title: 'Ordet er kansellispråk',
      advice: 'Bruk eit ord lesaren ville brukt sjølv.',
      message: '«{word}» er kansellispråk. Prøv «{instead}».',
    },
  },
  'klarsprak/passiv-s': {
    nb: {
      title: 'Setningen sier ikke hvem som gjør noe',
      advice: 'Skriv hvem som gjør det: «Vi sender», «Du må søke».',
      message: '«{verb}» sier ikke hvem som gjør det.',
    },
    nn: {
      title: 'Setninga seier ikkje kven som gjer noko',
      advice: 'Skriv kven som gjer det: «Vi sender», «Du må søkje».',
      message: '«{verb}» seier ikkje kven som gjer det.',
    },
  },
  'klarsprak/uklar-overskrift': {
    nb: {
      title: 'Overskriften sier lite',
      advice: 'La overskriften svare på det leseren lurer på.',
      message: 'Overskriften er bare ett ord.',
    },
    nn: {
      title: 'Overskrifta seier lite',
      advice: 'La overskrifta svare på det lesaren lurer på.',
      message: 'Overskrifta er berre eitt ord.',
    },
  },
  'brev/klage-mangler': {
    nb: {
      title: 'Brevet sier ikke at leseren kan klage',
      advice: 'Skriv at leseren kan klage, hvor lang fristen er, og hvor klagen skal sendes.',
      message: 'Brevet er et avslag, men sier ikke at leseren kan klage.',
    },
    nn: {
      title: 'Brevet seier ikkje at lesaren kan klage',
      advice: 'Skriv at lesaren kan klage, kor lang fristen er, og kvar klaga skal sendast.',
      message: 'Brevet er eit avslag, men seier ikkje at lesaren kan klage.',
    },
  },
  'avsender/gammelt-navn': {
    nb: {
      title: 'Navnet er gått ut av bruk',
      advice: 'Bruk det offisielle navnet fra profilen.',
      message: 'Strandvik kommune heter nå Fjordvik kommune.',
    },
    nn: {
      title: 'Namnet er gått ut av bruk',
      advice: 'Bruk det offisielle namnet frå profilen.',
      message: 'Strandvik kommune heiter no Fjordvik kommune.',
    },
  },
  'personvern/foedselsnummer': {
    nb: {
      title: 'Teksten viser et fødselsnummer',
      advice: 'Ta det bort, eller skriv bare fødselsdatoen.',
      message: 'Her står det som kan være et fødselsnummer.',
    },
    nn: {
      title: 'Teksten viser eit fødselsnummer',
      advice: 'Ta det bort, eller skriv berre fødselsdatoen.',
      message: 'Her står det som kan vere eit fødselsnummer.',
    },
  },
  'grafisk-profil/feil-skrift': {
    nb: {
      title: 'Skriften er ikke i profilen',
      advice: 'Bruk en av skriftene i profilen: Fjordvik Sans eller Arial.',
      message: 'Avsnittet er skrevet med Comic Sans MS.',
    },
    nn: {
      title: 'Skrifta er ikkje i profilen',
      advice: 'Bruk ei av skriftene i profilen: Fjordvik Sans eller Arial.',
      message: 'Avsnittet er skrive med Comic Sans MS.',
    },
  },
  'wcag/falsk-overskrift': {
    nb: {
      title: 'Avsnittet ser ut som en overskrift, men er det ikke',
      advice: 'Er det en overskrift? Gi den stilen «Overskrift 2».',
      message: 'Avsnittet er halvfet og kort, og kan være en overskrift.',
    },
    nn: {
      title: 'Avsnittet ser ut som ei overskrift, men er det ikkje',
      advice: 'Er det ei overskrift? Gi henne stilen «Overskrift 2».',
      message: 'Avsnittet er halvfeitt og kort, og kan vere ei overskrift.',
    },
  },
  'wcag/bilde-uten-alternativ': {
    nb: {
      title: 'Bildet mangler alternativ tekst',
      advice: 'Skriv i alt-teksten hva bildet sier. Er det bare pynt, skal alt-teksten være tom.',
      message: 'Bildet mangler alternativ tekst.',
    },
    nn: {
      title: 'Biletet manglar alternativ tekst',
      advice: 'Skriv i alt-teksten kva biletet seier. Er det berre pynt, skal alt-teksten vere tom.',
      message: 'Biletet manglar alternativ tekst.',
    },
  },
  'wcag/felt-uten-navn': {
    nb: {
      title: 'Feltet har ikke noe navn',
      advice: 'Gi feltet en ledetekst som sier hva leseren skal skrive.',
      message: 'Feltet har ikke noe navn.',
    },
    nn: {
      title: 'Feltet har ikkje noko namn',
      advice: 'Gi feltet ein leietekst som seier kva lesaren skal skrive.',
      message: 'Feltet har ikkje noko namn.',
    },
  },
  'wcag/lav-kontrast': {
    nb: {
      title: 'Teksten skiller seg for lite fra bakgrunnen',
      advice: 'Gjør teksten mørkere eller bakgrunnen lysere.',
      message: 'Kontrasten er {ratio} til 1. Den må være minst {required} til 1.',
    },
    nn: {
      title: 'Teksten skil seg for lite frå bakgrunnen',
      advice: 'Gjer teksten mørkare eller bakgrunnen lysare.',
      message: 'Kontrasten er {ratio} til 1. Han må vere minst {required} til 1.',
    },
  },
  'wcag/tastaturfelle': {
    nb: { title: 'Tastaturet kommer ikke videre', advice: 'La Tab gå videre.', message: 'Tab stopper her.' },
    nn: { title: 'Tastaturet kjem ikkje vidare', advice: 'La Tab gå vidare.', message: 'Tab stoppar her.' },
  },
  'wcag/lik-tittel': {
    nb: {
      title: 'Flere sider har samme tittel',
      advice: 'Gi hver side en tittel som skiller den fra de andre.',
      message: '2 sider heter «{title}».',
    },
    nn: {
      title: 'Fleire sider har same tittel',
      advice: 'Gi kvar side ein tittel som skil henne frå dei andre.',
      message: '2 sider heiter «{title}».',
    },
  },
};
