import * as v from 'valibot';

const texts = v.array(v.string());
const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'color'));

/** The shape of a profile: who writes, and what the organisation looks like. */
export const profileSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.string()),
    name: v.strictObject({
      official: v.pipe(v.string(), v.minLength(1), v.description('Det offisielle navnet')),
      allowed: v.exactOptional(v.pipe(texts, v.description('Andre former som kan stå for navnet'))),
      discouraged: v.exactOptional(texts),
      retired: v.exactOptional(v.pipe(texts, v.description('Navn på kommuner som er slått sammen til denne'))),
    }),
    orgNumber: v.exactOptional(v.pipe(v.string('nine-digits'), v.regex(/^\d{9}$/, 'nine-digits'))),
    languages: v.exactOptional(v.pipe(texts, v.description('Målformer, den viktigste først: nb, nn'))),
    sector: v.exactOptional(
      v.pipe(
        v.picklist(['state', 'county', 'municipality']),
        v.description('Stat, fylkeskommune eller kommune: språklova krever mer av staten'),
      ),
    ),
    forms: v.exactOptional(
      v.pipe(
        v.strictObject({
          infinitive: v.exactOptional(v.pipe(v.picklist(['a', 'e']), v.description('Infinitiv på nynorsk: «å vera» eller «å vere»'))),
          words: v.exactOptional(v.pipe(texts, v.description('Ord i den formen som er valgt: framtid, naudsynt, opplæringa'))),
        }),
        v.description('Valgte former der rettskrivingen har flere'),
      ),
    ),
    contact: v.exactOptional(
      v.strictObject({
        visit: v.exactOptional(v.string()),
        post: v.exactOptional(v.string()),
        email: v.exactOptional(v.string()),
        phone: v.exactOptional(v.string()),
        web: v.exactOptional(v.string()),
      }),
    ),
    units: v.exactOptional(texts),
    wordStyles: v.exactOptional(texts),
    brand: v.exactOptional(
      v.strictObject({
        fonts: v.exactOptional(texts),
        colors: v.exactOptional(v.record(v.string(), color)),
        minFontSizePt: v.exactOptional(v.number()),
        titlePattern: v.exactOptional(v.string()),
        tagline: v.exactOptional(v.string()),
      }),
    ),
    words: v.exactOptional(v.pipe(texts, v.description('Egne ord som er riktig skrevet'))),
    promises: v.exactOptional(v.array(v.strictObject({ id: v.string(), quote: v.string(), rules: texts, because: v.string() }))),
  }),
  v.title('Profilen til en virksomhet'),
);
