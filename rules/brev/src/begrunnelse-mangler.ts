import { defineRule } from '@klarsyn/core';
import { has, type Letter } from '@klarsyn/language/letter';
import { isDecision, isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/begrunnelse-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-VED-BEGRUNNELSE', 'SEED-SOR-10'],
  docs: {
    nb: {
      title: 'Vedtaket er ikke begrunnet',
      why: 'Leseren kan ikke forstå et avslag, eller klage på det, uten å vite hvorfor. Loven krever at vedtaket er begrunnet. Får leseren alt hun ba om, kan begrunnelsen være kort eller komme når noen ber om den.',
      advice:
        'Skriv hvorfor med egne ord: hva som kreves, hva som er fakta i saken, og hva det fører til. «Kommunen har vurdert saken» er ingen begrunnelse.',
    },
    nn: {
      title: 'Vedtaket er ikkje grunngjeve',
      why: 'Lesaren kan ikkje forstå eit avslag, eller klage på det, utan å vite kvifor. Lova krev at vedtaket er grunngjeve. Får lesaren alt ho bad om, kan grunngjevinga vere kort eller kome når nokon ber om ho.',
      advice:
        'Skriv kvifor med eigne ord: kva som blir kravd, kva som er fakta i saka, og kva det fører til. «Kommunen har vurdert saka» er inga grunngjeving.',
    },
  },
  sources: [fvl('§§ 24 og 25')],
  messages: {
    nb: { missing: 'Brevet sier hva som er bestemt, men ikke hvorfor.' },
    nn: { missing: 'Brevet seier kva som er bestemt, men ikkje kvifor.' },
  },
  applies: (document, context) => isDecision(document, letterOf(context)),
  check(document, context) {
    const letter = letterOf(context);
    const isTold = has(letter, 'reasons') || (isKind(document, 'tilsyn') && tellsFound(letter));
    return isTold ? undefined : notSaid('missing', letter, { severity: 'error', whenGranted: 'warning' });
  },
  examples: [
    { kind: 'avslag', text: '⟦⟧Vi avslår søknaden din om startlån.\n\nDu kan klage innen tre uker.\n\nHilsen Kari Moe' },
    {
      kind: 'avslag',
      text: '⟦⟧Søknaden er avslått. Kommunen har foretatt en vurdering av saken.',
      note: 'At noen har vurdert saken, er ingen grunn.',
    },
    { kind: 'vedtak', text: '⟦⟧Vi innvilger søknaden din om plass.\n\nHar du spørsmål, kan du ringe oss.' },
    {
      kind: 'avslag',
      text: '⟦⟧Du får ikke støtte.\n\nDu kan klage. Begrunn klagen, og send den til oss.',
      note: 'Det er klagen som skal begrunnes.',
    },
    {
      kind: 'avslag',
      text: '⟦⟧I dag har du en tillatelse som gjelder ut mai.\n\nVi avslår søknaden din om en ny tillatelse etter forskriften § 3.',
      note: 'Én setning om hvordan det er, før avgjørelsen, sier ikke hvorfor.',
    },
    {
      kind: 'tilsyn',
      text: '⟦⟧Vi var på tilsyn hos deg 4. mars 2027. Du var selv til stede.\n\nVi pålegger deg å rense avtrekket innen 1. mai 2027, jf. matloven § 23.',
      note: 'Et pålegg etter et tilsyn er et vedtak.',
    },
    {
      kind: 'tilsyn',
      text: 'Vi fant fett i avtrekket da vi var hos deg 4. mars 2027, og det kan ta fyr.\n\nVi pålegger deg å rense avtrekket innen 1. mai 2027.',
    },
    { kind: 'avslag', text: 'Vi avslår søknaden fordi inntekten din er høyere enn grensen.' },
    { kind: 'avslag', text: 'Du får ikke lånet. Vi mener at utgiftene dine blir for høye.' },
    {
      kind: 'avslag',
      text: 'Avslag på søknad\n\nDu får ikke plassen.\n\nHvorfor får du avslag?\n\nAlle plassene var opptatt da du søkte.',
    },
    { kind: 'vedtak', text: 'Vi innvilger søknaden din. Du oppfyller vilkårene i forskriften.' },
    {
      kind: 'innsynsavslag',
      text: 'Du får ikke innsyn i notatet, jf. offentleglova § 14 første ledd.',
      note: 'Når noen ikke får innsyn, krever loven at bestemmelsen er nevnt. Resten kan leseren be om.',
    },
    { language: 'nn', kind: 'avslag', text: '⟦⟧Vi avslår søknaden din om startlån.\n\nDu kan klage innan tre veker.\n\nHelsing Kari Moe' },
    { language: 'nn', kind: 'avslag', text: '⟦⟧Søknaden er avslått. Kommunen har gjort ei grundig vurdering av saka.' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Vi innvilgar søknaden din om plass.\n\nHar du spørsmål, kan du ringje oss.' },
    {
      language: 'nn',
      kind: 'tilsyn',
      text: '⟦⟧Vi var på tilsyn hos deg 4. mars 2027. Du var sjølv til stades.\n\nVi pålegg deg å reinse avtrekket innan 1. mai 2027, jf. matlova § 23.',
    },
    {
      language: 'nn',
      kind: 'tilsyn',
      text: 'Vi fann feitt i avtrekket då vi var hos deg 4. mars 2027, og det kan ta fyr.\n\nVi pålegg deg å reinse avtrekket innan 1. mai 2027.',
    },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden fordi inntekta di er høgare enn grensa.' },
    { language: 'nn', kind: 'avslag', text: 'Du får ikkje lånet. Vi meiner at utgiftene dine blir for høge.' },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Avslag på søknad\n\nDu får ikkje plassen.\n\nKvifor får du avslag?\n\nAlle plassane var opptekne då du søkte.',
    },
  ],
});

/** A report of a supervision tells what was found, and that is why. The order itself tells only what must be done. */
const tellsFound = ({ parts, units }: Letter): boolean =>
  parts.some(({ name, plain }) => name === 'deviation' && !order.test(plain)) ||
  units.some(({ plain, role, topics }) => role === 'sentence' && (topics.includes('deviations') || sees.test(plain)) && !duty.test(plain));
const sees = /(?<!\p{L})(?:fant|fann|avdekket|avdekte|avdekka|oppdaget|oppdaga|målte|såg|vi så|jeg så)(?!\p{L})/iu;
const duty = /(?<!\p{L})(?:må|skal|pålegg\p{L}*|frist\p{L}*)(?!\p{L})/iu;
const order = /pålegg|(?<!\p{L})(?:rettes|rettast|lukkes|lukkast)(?!\p{L})|:\s*$/iu;
