import * as v from 'valibot';
import { brand, letters } from './look.ts';
import { maybe, text, texts } from './parts.ts';
import { accessibility, answerTimes, contact, crisis, privacy, social, web } from './where.ts';
import { forms, name, promises, speakers, units } from './who.ts';

/** The shape of a profile: who writes, and what the organisation looks like. */
export const profileSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.string()),
    name,
    orgNumber: v.exactOptional(v.pipe(v.string('nine-digits'), v.regex(/^\d{9}$/, 'nine-digits'))),
    languages: maybe(texts, 'Målformer, den viktigste først: nb, nn'),
    sector: maybe(
      v.picklist(['state', 'county', 'municipality', 'private']),
      'Stat, fylkeskommune, kommune eller privat: språklova krever mer av staten, WCAG-kravene er færre for private',
    ),
    forms: maybe(forms, 'Valgte former der rettskrivingen har flere'),
    words: maybe(texts, 'Egne ord som er riktig skrevet'),
    contact: maybe(contact, 'Hvordan virksomheten nås: ved oppmøte, skriftlig og på telefon'),
    answerTimes: maybe(answerTimes, 'Svartider, etter måte'),
    units: maybe(units, 'Enheter: bare navnet, eller mer'),
    ...speakers,
    web: maybe(web, 'Nettsteder og sider'),
    social: maybe(social, 'Offisielle kontoer i sosiale medier'),
    accessibility: maybe(accessibility, 'Tilgjengelighetserklæringen til hvert nettsted'),
    letters: maybe(letters, 'Oppsettet av brev og e-post'),
    crisis: maybe(crisis, 'Forsiden når noe alvorlig har hendt'),
    privacy: maybe(privacy, 'Personvern'),
    tokens: maybe(texts, 'Filer med design tokens (W3C DTCG), slik de ble eksportert'),
    brand: maybe(brand, 'Den grafiske profilen. {navn} viser til et token'),
    promises: maybe(promises, 'Løfter i kommunikasjonsstrategien'),
    unknown: maybe(texts, 'Fakta som ikke er funnet, og som derfor ikke står her'),
    reviewBy: maybe(v.pipe(text, v.isoDate()), 'Dagen noen må lese gjennom profilen på nytt'),
  }),
  v.title('Profilen til en virksomhet'),
);

/** A profile as it is written. */
export type WrittenProfile = v.InferOutput<typeof profileSchema>;
