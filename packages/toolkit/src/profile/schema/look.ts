import { documentKinds } from '@klarsyn/core';
import * as v from 'valibot';
import { color, maybe, positive, sha256, size, text, texts } from './parts.ts';

const field = v.picklist([
  'date',
  'our-reference',
  'your-reference',
  'case-number',
  'case-worker',
  'exemption',
  'greeting',
  'name',
  'title',
  'unit',
  'organisation',
  'approval',
  'post',
  'visit',
  'phone',
  'email',
  'web',
  'org-number',
  'hours',
]);
const fields = v.array(field);

const heading = v.strictObject({
  sizePt: maybe(size, 'Størrelse i punkt'),
  font: maybe(text, 'Skrift'),
  bold: maybe(v.boolean(), 'Halvfet eller fet'),
  color: maybe(color, 'Farge'),
});
const token = v.pipe(v.string(), v.regex(/^\{[^{}]+\}$/));
const level = v.union([token, heading], 'heading');
const headings = v.partial(v.strictObject({ h1: level, h2: level, h3: level, h4: level, h5: level, h6: level }));

/** The layout of letters and e-mails. */
export const letters = v.strictObject({
  head: maybe(fields, 'Feltene i brevhodet, i rekkefølge'),
  foot: maybe(fields, 'Feltene i bunnteksten, i brev og på nettsider'),
  signature: maybe(fields, 'Delene av avslutningen, i rekkefølge'),
  emailSignature: maybe(fields, 'Delene av signaturen i e-post, i rekkefølge'),
  emailLogoPx: maybe(positive, 'Bredeste logo i e-post, i piksler'),
  styles: maybe(texts, 'Navn på stilene i Word'),
  textSizePt: maybe(size, 'Minste størrelse på teksten i brev, i punkt'),
  headings: maybe(headings, 'Utseendet til overskrifter i brev'),
  marginsMm: maybe(v.strictObject({ top: positive, right: positive, bottom: positive, left: positive }), 'Marger i millimeter'),
  addressWindow: maybe(
    v.strictObject({ left: positive, top: positive, width: positive, height: positive }),
    'Vinduet i konvolutten, i millimeter fra øvre venstre hjørne',
  ),
  maxDirect: maybe(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 'Største del av teksten, fra 0 til 1, som er formatert for hånd'),
});

const variant = v.picklist(['formal', 'info', 'mono', 'negative', 'arms']);
const likeness = v.pipe(v.string('likeness'), v.regex(/^[0-9a-f]{16}$/, 'likeness'));
const picture = {
  path: maybe(text, 'Fil i mappa til profilen'),
  sha256: maybe(sha256, 'SHA-256 av fila'),
  likeness: maybe(likeness, 'Hvordan bildet ser ut: «klarsyn profile check» viser verdien'),
  ratio: maybe(positive, 'Bredde delt på høyde'),
};
const logoFile = v.strictObject({
  ...picture,
  variant: v.pipe(variant, v.description('Formell, enkel, én farge, på mørkt, eller våpenet alene')),
  backgrounds: maybe(v.array(color), 'Farger logoen kan stå på'),
});
const kinds = Object.fromEntries([...documentKinds, '*' as const].map((kind) => [kind, variant])) as Record<
  (typeof documentKinds)[number] | '*',
  typeof variant
>;

const logo = v.strictObject({
  files: v.array(logoFile),
  retired: maybe(v.array(logoFile), 'Logoer til kommuner som er slått sammen til denne'),
  alt: maybe(v.record(v.string(), text), 'Tekstalternativet på nb og nn'),
  variantByKind: maybe(v.partial(v.strictObject(kinds)), 'Varianten for hvert slag dokument; * for alle andre'),
  armsAlone: maybe(v.array(v.picklist(documentKinds)), 'Slag av dokumenter der våpenet kan stå uten navnet'),
  minWidthPx: maybe(positive, 'Minste bredde på skjerm, i piksler'),
  minWidthMm: maybe(positive, 'Minste bredde på papir, i millimeter'),
  clearSpace: maybe(positive, 'Luft rundt logoen, som del av høyden'),
  placement: maybe(v.picklist(['top-left', 'top-center', 'top-right']), 'Hvor logoen står'),
});

/** The graphic part. Values in braces are tokens. */
export const brand = v.strictObject({
  fonts: maybe(texts, 'Skrifter som kan brukes. Uten: alle skrifter i tokens'),
  officeFonts: maybe(texts, 'Skrifter i brev, der profilskriften ikke er på alle maskiner'),
  colors: maybe(v.record(v.string(), color), 'Fargene. Uten: alle farger i tokens'),
  pairs: maybe(
    v.array(
      v.strictObject({
        text: v.pipe(text, v.description('Navnet på fargen på teksten')),
        on: v.pipe(text, v.description('Navnet på fargen bak')),
        use: v.pipe(v.picklist(['text', 'large-text', 'graphics']), v.description('Vanlig tekst, stor tekst, eller knapper og ikoner')),
      }),
    ),
    'Fargepar som kan brukes',
  ),
  link: maybe(color, 'Fargen på lenker'),
  minFontSizePt: maybe(size, 'Minste størrelse på løpende tekst, i punkt'),
  headings: maybe(headings, 'Utseendet til overskrifter, eller en typografi i tokens'),
  lineLength: maybe(v.strictObject({ min: maybe(positive, 'Minst'), max: maybe(positive, 'Mest') }), 'Tegn på en linje'),
  titlePattern: maybe(text, 'Mønster for sidetitler. %page% er sidens egen tittel'),
  tagline: maybe(text, 'Slagordet, på bokstaven'),
  retiredTaglines: maybe(texts, 'Slagord som ikke brukes lenger'),
  logo: maybe(logo, 'Logoen'),
  favicon: maybe(v.array(v.strictObject(picture)), 'Ikonet til nettstedet'),
  creditPictures: maybe(v.boolean(), 'Om bilder skal si hvem som har tatt dem'),
});
