import * as v from 'valibot';
import { host, maybe, text, texts } from './parts.ts';

/** The names. */
export const name = v.strictObject({
  official: v.pipe(v.string(), v.minLength(1), v.description('Det offisielle navnet')),
  allowed: maybe(texts, 'Andre former som kan stå for navnet'),
  discouraged: maybe(texts, 'Navn som helst ikke brukes: navnet på regionen'),
  exceptions: maybe(texts, 'Navn på andre der et frarådet navn inngår: selskap, aviser'),
  retired: maybe(texts, 'Navn på kommuner som er slått sammen til denne'),
});

/** Chosen forms of words. */
export const forms = v.strictObject({
  infinitive: maybe(v.picklist(['a', 'e']), 'Infinitiv på nynorsk: «å vera» eller «å vere»'),
  words: maybe(texts, 'Ord i den formen som er valgt: framtid, naudsynt, opplæringa'),
});

const unit = v.strictObject({
  name: text,
  aliases: maybe(texts, 'Andre navn på enheten'),
  leaderTitle: maybe(text, 'Tittelen til den som leder enheten og svarer for sidene'),
  leader: maybe(text, 'Navnet på den som leder enheten'),
  pages: maybe(texts, 'Adresser eller filer enheten eier, som mønstre: /barnehage/**'),
  email: maybe(text, 'E-postadressen til enheten'),
  phone: maybe(text, 'Telefonnummeret til enheten'),
});

/** A unit by its name alone, or with more about it. */
export const units = v.array(v.union([text, unit], 'unit'));

/** Those who speak, by name or by title. */
export const speakers = {
  people: maybe(
    v.array(
      v.strictObject({
        name: text,
        title: maybe(text, 'Tittel'),
        unit: maybe(text, 'Enhet'),
        party: maybe(text, 'Parti, for folkevalgte'),
      }),
    ),
    'Personer som uttaler seg eller er valgt',
  ),
  roles: maybe(
    v.array(
      v.strictObject({
        title: text,
        speaks: v.pipe(
          v.picklist(['organisation', 'unit', 'facts', 'self']),
          v.description('Uttaler seg for hele virksomheten, egen enhet, bare om fakta, eller bare for seg selv'),
        ),
        press: maybe(v.boolean(), 'Om pressen skal vises hit'),
      }),
    ),
    'Hva de med en tittel kan uttale seg om. Går foran det Klarsyn vet om tittelen',
  ),
  spokespersons: maybe(
    v.array(
      v.strictObject({
        name: maybe(text, 'Navn'),
        title: maybe(text, 'Tittel'),
        scope: maybe(texts, 'Saker eller enheter. Alt når det ikke står noe'),
      }),
    ),
    'De som kan uttale seg på vegne av virksomheten',
  ),
  roleScope: maybe(
    v.strictObject({
      elected: maybe(v.picklist(['full', 'advice', 'none']), 'Folkevalgte utenom ordfører og varaordfører: regler, råd eller ingenting'),
      unions: maybe(v.picklist(['full', 'none']), 'Tillitsvalgte og verneombud'),
      employees: maybe(v.picklist(['advice', 'none']), 'Ansatte som ytrer seg som privatpersoner'),
    }),
    'Hvor langt reglene om roller går',
  ),
  contractors: maybe(
    v.array(v.strictObject({ name: text, hosts: maybe(v.array(host), 'Nettsteder') })),
    'Andre som gjør arbeid på vegne av virksomheten',
  ),
};

/** Promises of the strategy. */
export const promises = v.array(
  v.strictObject({
    id: text,
    quote: v.pipe(text, v.description('Løftet, kort og med egne ord')),
    rules: v.pipe(texts, v.description('Regler eller feature:navn som holder løftet. Tom når ingen maskin kan se det')),
    because: v.pipe(text, v.description('Hvor det står i strategien, og hvorfor en maskin eventuelt ikke kan se det')),
  }),
);
