import { documentKinds } from '@klarsyn/core';
import * as v from 'valibot';

/** The shape of `klarsyn.config.yaml`. The JSON Schema for editors is made from it. */
const severity = v.picklist(['error', 'warning', 'hint', 'off']);
const setting = v.union([severity, v.strictTuple([severity, v.record(v.string(), v.unknown())])]);
const rules = v.pipe(v.record(v.string(), setting), v.description('Regler: alvorlighet, eller [alvorlighet, { valg }]'));
const names = v.array(v.string());
const kind = v.picklist(documentKinds);
const text = v.pipe(v.string(), v.minLength(1));
const step = v.union([
  v.strictObject({ goto: v.pipe(v.string(), v.url()) }),
  v.strictObject({ fill: v.record(text, v.string()) }),
  v.strictObject({ click: text }),
  v.strictObject({ wait: v.union([text, v.pipe(v.number(), v.minValue(0))]) }),
]);
const state = v.strictObject({
  name: v.exactOptional(text),
  pages: v.exactOptional(names),
  viewport: v.exactOptional(v.picklist(['desktop', 'tablet', 'mobile'])),
  scheme: v.exactOptional(v.picklist(['light', 'dark'])),
  media: v.exactOptional(v.picklist(['screen', 'print'])),
  do: v.exactOptional(v.array(step)),
});

/** A config file. */
export const configSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.string()),
    profile: v.exactOptional(v.pipe(v.string(), v.description('Filen med profilen til virksomheten, regnet fra denne filen'))),
    form: v.exactOptional(v.pipe(v.picklist(['nb', 'nn']), v.description('Målformen i meldingene'))),
    extends: v.exactOptional(
      v.pipe(
        names,
        v.description(
          'Det oppsettet bygger på: klarsyn:anbefalt, klarsyn:streng, klarsyn:profil, klarsyn:digdir, klarsyn:nav, klarsyn:altinn eller filer',
        ),
      ),
    ),
    packs: v.exactOptional(v.pipe(names, v.description('Mapper med egne regelfiler, regnet fra denne filen'))),
    rules: v.exactOptional(rules),
    overrides: v.exactOptional(
      v.array(
        v.strictObject({
          files: v.exactOptional(v.pipe(names, v.description('Filmønstre, regnet fra denne filen'))),
          kinds: v.exactOptional(v.array(kind)),
          kind: v.exactOptional(v.pipe(kind, v.description('Slag brev eller side disse filene er'))),
          rules: v.exactOptional(rules),
        }),
      ),
    ),
    suppress: v.exactOptional(
      v.array(
        v.strictObject({
          rules: names,
          files: v.exactOptional(names),
          phrase: v.exactOptional(v.string()),
          selector: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
          reason: v.pipe(v.string(), v.minLength(1)),
          until: v.exactOptional(v.pipe(v.string(), v.isoDate())),
        }),
      ),
    ),
    fields: v.exactOptional(v.pipe(names, v.description('Flettefelt som fagsystemet kjenner'))),
    kind: v.exactOptional(kind),
    wcag22: v.exactOptional(v.pipe(v.boolean(), v.description('Se også etter kravene som er nye i WCAG 2.2. De er råd, ikke lov'))),
    login: v.exactOptional(
      v.pipe(v.array(step), v.description('Hvordan Klarsyn logger inn, én gang for alle sidene. Passord leses fra miljøet: $NAVN')),
    ),
    steps: v.exactOptional(
      v.pipe(v.array(state), v.description('Tilstander sidene også sjekkes i. Uten navn: det som gjøres først på hver side')),
    ),
  }),
  v.title('klarsyn.config.yaml'),
);
