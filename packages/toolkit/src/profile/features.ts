import type { ByForm } from '@klarsyn/core';

/** What keeps a promise that no rule can keep: a command, a report, a setting. Named `feature:<name>` in promises. */
export const features: Readonly<Record<string, ByForm<string>>> = {
  malekart: {
    nb: 'målekart per enhet og over tid: klarsyn malekart',
    nn: 'målekart per eining og over tid: klarsyn malekart',
  },
  'wcag-dekning': {
    nb: 'rapporten sier for hvert WCAG-krav hva en maskin har sett, og hva et menneske må se på',
    nn: 'rapporten seier for kvart WCAG-krav kva ei maskin har sett, og kva eit menneske må sjå på',
  },
  krisemodus: {
    nb: 'krisereglene slås på når det trengs: klarsyn check --mode krise',
    nn: 'krisereglane blir slått på når det trengst: klarsyn check --mode krise',
  },
  undertrykking: {
    nb: 'reglene om roller tier om tillitsvalgte, verneombud og varsling (roleScope i profilen)',
    nn: 'reglane om roller teier om tillitsvalde, verneombod og varsling (roleScope i profilen)',
  },
  omfang: {
    nb: 'profilen sier hvem reglene om roller gjelder for (roleScope)',
    nn: 'profilen seier kven reglane om roller gjeld for (roleScope)',
  },
  'profil-fil': {
    nb: 'profilen er en fil som maskiner leser: klarsyn profile check og show',
    nn: 'profilen er ei fil som maskiner les: klarsyn profile check og show',
  },
  'grenser-per-teksttype': {
    nb: 'egne grenser for hvert slag tekst (overrides med kinds i klarsyn.config.yaml)',
    nn: 'eigne grenser for kvart slag tekst (overrides med kinds i klarsyn.config.yaml)',
  },
  spraakprofil: {
    nb: 'egne ordlister og regler som en pakke (packs i klarsyn.config.yaml)',
    nn: 'eigne ordlister og reglar som ein pakke (packs i klarsyn.config.yaml)',
  },
};

/** The name of the feature that a promise names; undefined for a rule. */
export const featureIn = (name: string): string | undefined => (name.startsWith('feature:') ? name.slice('feature:'.length) : undefined);
