import { type Form, once } from '@klarsyn/core';

/** Features that a small word has by being that word: `form` of Norwegian, then words, then features. */
const table = `
* jeg eg = Animacy=Hum Case=Nom Number=Sing Person=1 PronType=Prs
* meg = Animacy=Hum Case=Acc Number=Sing Person=1 PronType=Prs
* vi me = Animacy=Hum Case=Nom Number=Plur Person=1 PronType=Prs
* oss = Animacy=Hum Case=Acc Number=Plur Person=1 PronType=Prs
* du = Animacy=Hum Case=Nom Number=Sing Person=2 PronType=Prs
* deg = Animacy=Hum Case=Acc Number=Sing Person=2 PronType=Prs
* dere dykk = Animacy=Hum Number=Plur Person=2 PronType=Prs
nn de = Animacy=Hum Case=Nom Number=Plur Person=2 PronType=Prs
nb de = Animacy=Hum Case=Nom Number=Plur Person=3 PronType=Prs
nn dei = Animacy=Hum Number=Plur Person=3 PronType=Prs
nb dem = Animacy=Hum Case=Acc Number=Plur Person=3 PronType=Prs
* han = Animacy=Hum Gender=Masc Number=Sing Person=3 PronType=Prs
* ham = Animacy=Hum Case=Acc Gender=Masc Number=Sing Person=3 PronType=Prs
* hun ho = Animacy=Hum Case=Nom Gender=Fem Number=Sing Person=3 PronType=Prs
* henne = Animacy=Hum Case=Acc Gender=Fem Number=Sing Person=3 PronType=Prs
* den = Gender=Fem,Masc Number=Sing Person=3 PronType=Prs
* det = Gender=Neut Number=Sing Person=3 PronType=Prs
* seg = Case=Acc PronType=Prs Reflex=Yes
* man = Animacy=Hum PronType=Art,Prs
* hva hvem kva kven = PronType=Int
* som = PronType=Rel
* min mi mitt mine vår vårt våre = Person=1 Poss=Yes PronType=Prs
* din di ditt dine deres dykkar = Person=2 Poss=Yes PronType=Prs
* sin si sitt sine hans hennes hennar deira dens dets = Person=3 Poss=Yes PronType=Prs`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => {
    const [head = '', features = ''] = row.split(' = ');
    const [form = '*', ...words] = head.split(' ');
    return { form, words, features: features.split(' ').filter((feature) => /=/.test(feature)) };
  });
const byForm: Readonly<Record<Form, () => ReadonlyMap<string, readonly string[]>>> = {
  nb: once(() => mapFor('nb')),
  nn: once(() => mapFor('nn')),
};

/** The features of a reading with those its word has by being that word, in UD's order. */
export function closedFeatures(lower: string, pos: string, features: readonly string[], form: Form): readonly string[] {
  if (pos === 'PART' && lower !== 'å') return ['Polarity=Neg'];
  if (pos === 'NUM') return [...new Set(['NumType=Card', ...features])].sort();
  if (pos !== 'PRON') return features;
  const own = byForm[form]().get(lower);
  if (own === undefined) return features;
  const names = new Set(own.map(nameOf));
  return [...own, ...features.filter((feature) => !names.has(nameOf(feature)))].sort();
}

const nameOf = (feature: string): string => feature.slice(0, feature.indexOf('='));

function mapFor(form: Form): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows
      .filter((row) => row.form === '*' || row.form === form)
      .flatMap(({ words, features }) => words.map((word) => [word, features] as const)),
  );
}
