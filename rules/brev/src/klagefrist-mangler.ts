import { defineRule, type Problem } from '@klarsyn/core';
import { type Act, acts, holds } from '@klarsyn/dictionary-lov';
import { has, type Letter, partOf } from '@klarsyn/language/letter';
import { citationsIn } from './shared/citations.ts';
import { isDecision, isKind, letterOf, tellsOfAppeal } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/klagefrist-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-VED-KLAGEFRIST', 'SEED-BAE-05', 'SEED-ASK-11'],
  docs: {
    nb: {
      title: 'Klagefristen mangler, eller er en annen enn loven sier',
      why: 'Den som ikke vet hvor lang fristen er, kan klage for sent og miste retten sin.',
      advice:
        'Skriv fristen som et tall og fra når den løper: «innen tre uker fra du fikk dette brevet». Særlover kan ha en annen frist. Nevn da loven.',
    },
    nn: {
      title: 'Klagefristen manglar, eller er ein annan enn lova seier',
      why: 'Den som ikkje veit kor lang fristen er, kan klage for seint og miste retten sin.',
      advice:
        'Skriv fristen som eit tal og frå når han spring: «innan tre veker frå du fekk dette brevet». Særlover kan ha ein annan frist. Nemn då lova.',
    },
  },
  sources: [fvl('§§ 27 og 29')],
  messages: {
    nb: {
      missing: 'Brevet sier at leseren kan klage, men ikke hvor lang klagefristen er.',
      unusual: 'Klagefristen er satt til {weeks} uker. {law} sier {expected} uker. Se om fristen er riktig.',
    },
    nn: {
      missing: 'Brevet seier at lesaren kan klage, men ikkje kor lang klagefristen er.',
      unusual: 'Klagefristen er sett til {weeks} veker. {law} seier {expected} veker. Sjå om fristen er rett.',
    },
  },
  applies: (document, context) =>
    (isKind(document, 'innsynsavslag') || isDecision(document, letterOf(context))) && tellsOfAppeal(letterOf(context)),
  check(_document, context): Problem<'missing' | 'unusual'> | undefined {
    const letter = letterOf(context);
    if (!has(letter, 'appeal-deadline'))
      return notSaid('missing', letter, { part: 'appeal-deadline', severity: 'error', whenGranted: 'warning' });
    const told = letter.parts.filter(({ name, weeks }) => name === 'appeal-deadline' && weeks !== undefined);
    const allowed = periodsOf(letter);
    const odd = told.find(({ weeks }) => weeks !== undefined && !allowed.some((one) => one.weeks === weeks));
    const [law] = allowed;
    // A letter that cites no rule is told that by another rule; which period it has, nobody can tell.
    if (odd?.weeks === undefined || law === undefined) return undefined;
    return {
      message: 'unusual',
      values: { weeks: odd.weeks, law: law.name, expected: law.weeks },
      at: odd.span,
      severity: has(letter, 'rule') ? 'warning' : 'hint',
    };
  },
  examples: [
    { kind: 'avslag', text: '⟦⟧Vi avslår søknaden din.\n\nDu kan klage på vedtaket. Send klagen til oss. Statsforvalteren avgjør klagen.' },
    { kind: 'avslag', text: '⟦⟧Vi avslår søknaden din.\n\nEr du uenig, må du klage så fort som mulig.', note: 'Det er ingen frist.' },
    { kind: 'vedtak', text: '⟦⟧Vi innvilger søknaden din.\n\nVedtaket kan påklages til Statsforvalteren.' },
    {
      kind: 'avslag',
      text: 'Vi avslår søknaden din.\n\n⟦Du kan klage innen to uker fra du fikk brevet.⟧',
      note: 'Ingen lov i brevet har to uker.',
    },
    { kind: 'avslag', text: 'Vi avslår søknaden din.\n\nDu kan klage på vedtaket innen tre uker fra du fikk brevet.' },
    {
      kind: 'avslag',
      text: 'Vi avslår søknaden om støttekontakt.\n\nDu kan klage innen fire uker fra du fikk brevet, se pasient- og brukerrettighetsloven § 7-2.',
      note: 'Loven har en egen frist.',
    },
    {
      kind: 'vedtak',
      text: 'Vi innvilger hjemmehjelp etter helse- og omsorgstjenesteloven § 3-2.\n\nDu kan klage innen fire uker fra du fikk brevet.',
      note: 'Fristen står i pasient- og brukerrettighetsloven.',
    },
    { kind: 'vedtak', text: 'Vi innvilger søknaden din.\n\nØnsker du å klage, er fristen 4. mai 2027.' },
    { kind: 'avslag', text: 'Vi avslår søknaden din.\n\nDu kan klage innen {{frist}} fra du fikk brevet.', note: 'Fristen flettes inn.' },
    {
      language: 'nn',
      kind: 'avslag',
      text: '⟦⟧Vi avslår søknaden din.\n\nDu kan klage på vedtaket. Send klaga til oss. Statsforvaltaren avgjer klaga.',
    },
    { language: 'nn', kind: 'avslag', text: '⟦⟧Vi avslår søknaden din.\n\nEr du usamd, har du rett til å klage så snart du kan.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden din.\n\n⟦Klagefristen er to veker frå du fekk brevet.⟧' },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden din.\n\nFristen for å klage er 3 veker frå brevet kom fram.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden din.\n\nDu har tre veker på deg til å klage.' },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Vi avslår søknaden din.\n\nDu kan klage på eigedomsskatten innan seks veker, sjå eigedomsskattelova § 19.',
    },
  ],
});

/** The periods that the acts named in the letter give; else the three weeks of the general act. The most special first. */
function periodsOf(letter: Letter): readonly { readonly name: string; readonly weeks: number }[] {
  const cited = new Set(letter.units.flatMap(({ plain }) => citationsIn(plain).flatMap(({ act }) => [act.id, act.appealBy])));
  const bodies = letter.parts.filter(({ name }) => name === 'appeal-body').map(({ plain }) => plain.toLowerCase());
  const isNamed = ({ appeal }: Act): boolean =>
    appeal !== undefined && !shared.test(appeal.body.nb) && bodies.some((plain) => plain.includes(appeal.body.nb.toLowerCase()));
  const special = acts.filter((act) => (cited.has(act.id) || isNamed(act)) && act.appeal !== undefined && holds(act) && act.id !== 'fvl');
  const general = acts.filter(({ id }) => id === 'fvl');
  const isSpecial = special.length > 0 && partOf(letter, 'appeal-deadline') !== undefined;
  return (isSpecial ? (restsOnSpecial(letter) ? special.filter(({ id }) => id !== 'offl') : [...special, ...general]) : general).flatMap(
    ({ name, appeal }) =>
      appeal === undefined ? [] : [{ name: `${name.nb.charAt(0).toUpperCase()}${name.nb.slice(1)}`, weeks: appeal.weeks }],
  );
}

/** Acts with decisions of both kinds: on the tax itself, and on a lower one. */
const ofBothKinds = new Set(['eskl']);
/** True when all that a decision rests on are acts with a period of their own. */
function restsOnSpecial(letter: Letter): boolean {
  const grounds = letter.parts
    .filter(({ name }) => name === 'rule')
    .flatMap(({ plain }) => citationsIn(plain).map(({ act }) => act))
    .filter(({ id }) => !['fvl', 'offl', 'koml'].includes(id));
  return (
    grounds.some(({ appeal }) => appeal !== undefined) &&
    grounds.every(({ id, appeal, appealBy }) => !ofBothKinds.has(id) && (appeal ?? appealBy) !== undefined)
  );
}

/** Bodies that decide appeals under many acts: they tell of none. */
const shared = /^(?:statsforvalteren|klageinstansen)$/iu;
