import { type AnswerWay, type Form, fill, type LetterField, type Profile } from '@klarsyn/core';
import { esc } from '../html/escape.ts';
import { style } from '../html/style.ts';
import { keyNames } from './keys.ts';
import { listOf, logoTable, pairTable, section, swatches, tableOf } from './parts.ts';
import { type ProfileWords, profileWords } from './words.ts';

/** How a profile is shown. */
export interface ProfilePage {
  readonly form: Form;
  /** The pictures of the logo as `data:` addresses, by their path in the profile. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** The profile as one page that needs nothing else: names, colours, pairs with their contrast, logos, type, letters, units, promises. */
export function profileHtml(profile: Profile, { form, pictures }: ProfilePage): string {
  const words = profileWords[form];
  const title = fill(words.title, { name: profile.name.official });
  return `<!doctype html>
<html lang="${form}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${esc(title)}</title>
<style>${style}${ownStyle}</style>
</head>
<body>
<a class="skip" href="#innhold">${esc(words.skip)}</a>
<header>
<h1>${esc(title)}</h1>
<p>${esc(words.intro)}</p>
</header>
<main id="innhold">
${sectionsOf(profile, pictures, form)
  .filter((part) => part !== '')
  .join('\n')}
</main>
<footer><p class="soft">${esc(words.made)}</p></footer>
</body>
</html>
`;
}

const ownStyle = `
.hide { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
.swatch { display: inline-block; width: 6rem; height: 2rem; border: 1px solid var(--soft); border-radius: .2rem; }
.sample { display: inline-block; padding: .2rem .6rem; border: 1px solid var(--line); border-radius: .2rem; }
.ground { display: inline-block; padding: 1rem; border: 1px solid var(--line); margin: .2rem; } .ground img { display: block; width: 10rem; height: 4rem; object-fit: contain; }
dl div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .8rem; padding: .2rem 0; border-bottom: 1px solid var(--line); } dd { margin: 0; } dt { font-weight: 700; }
tbody th { font-weight: 400; }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; gap: 0; } }
`;

function sectionsOf(profile: Profile, pictures: ReadonlyMap<string, string>, form: Form): readonly string[] {
  const words = profileWords[form];
  const keys = keyNames[form];
  const { name, brand, contact, letters, units, web, social, promises, unknown } = profile;
  const points = (size: number | undefined) => (size === undefined ? undefined : fill(words.points, { size }));
  const row = (values: readonly string[]) => values.join(', ');
  const fields = (values: readonly LetterField[]) => row(values.map((field) => keys.fields[field]));
  return [
    section(
      words.names,
      listOf([
        [words.official, name.official],
        [words.allowed, row(name.allowed)],
        [words.discouraged, row(name.discouraged)],
        [words.retired, row(name.retired)],
        [words.orgNumber, profile.orgNumber],
        [words.tagline, brand.tagline],
        [words.titlePattern, brand.titlePattern],
        [words.languages, row(profile.languages)],
      ]),
    ),
    section(words.contact, listOf(Object.entries(contact).map(([key, value]) => [keys.contact[key as keyof typeof contact], value]))),
    section(words.answer, listOf(answers(profile, form))),
    section(words.colors, swatches(profile, words)),
    section(words.pairs, pairTable(profile, words)),
    section(words.logos, logoTable(profile, pictures, words), variantList(profile, words)),
    section(
      words.type,
      listOf([
        [words.fonts, row(brand.fonts)],
        [words.officeFonts, row(brand.officeFonts)],
        [words.minSize, points(brand.minFontSizePt)],
      ]),
      tableOf(
        [words.level, words.value],
        Object.entries(brand.headings).map(([level, { sizePt, font, bold, color }]) => [
          esc(level),
          esc(row([points(sizePt), font, bold === true ? words.bold : undefined, color].filter((part) => part !== undefined))),
        ]),
        words.headings,
      ),
    ),
    section(
      words.letters,
      listOf([
        [words.head, fields(letters.head)],
        [words.foot, fields(letters.foot)],
        [words.signature, fields(letters.signature)],
        [words.emailSignature, fields(letters.emailSignature)],
      ]),
    ),
    section(
      words.units,
      tableOf(
        [words.units, words.leader, words.pages],
        units.map((unit) => [
          esc(unit.name),
          esc(row([unit.leader, unit.leaderTitle].filter((part) => part !== undefined))),
          esc(row(unit.pages ?? [])),
        ]),
        words.units,
      ),
    ),
    section(
      words.roles,
      listOf(
        profile.spokespersons.map(({ name: who, title, scope = [] }) => [
          row([who, title].filter((part) => part !== undefined)),
          row(scope) || '–',
        ]),
      ),
    ),
    section(words.hosts, listOf(web.hosts.map((host) => [host, profile.accessibility[host] ?? '–']))),
    section(words.social, listOf(social.map(({ host, account }) => [host, account]))),
    section(
      words.promises,
      tableOf(
        ['Id', words.promise, words.keptBy],
        promises.map(({ id, quote, rules }) => [
          esc(id),
          esc(quote),
          rules.length === 0 ? esc(words.noMachine) : rules.map((rule) => `<code>${esc(rule)}</code>`).join(' '),
        ]),
        words.promises,
      ),
    ),
    section(words.unknown, unknown.length === 0 ? '' : `<ul>${unknown.map((fact) => `<li>${esc(fact)}</li>`).join('')}</ul>`),
  ];
}

const answers = ({ answerTimes }: Profile, form: Form): readonly (readonly [string, string])[] =>
  Object.entries(answerTimes).map(([way, { days, working }]) => {
    const { workingDays, days: plainDays } = profileWords[form];
    return [keyNames[form].ways[way as AnswerWay], fill(working ? workingDays : plainDays, { days })];
  });

const variantList = ({ brand }: Profile, words: ProfileWords): string =>
  tableOf(
    [words.kind, words.variant],
    Object.entries(brand.logo?.variantByKind ?? {}).map(([kind, variant]) => [
      esc(kind === '*' ? words.others : kind),
      esc(words.variants[variant]),
    ]),
    words.byKind,
  );
