import type { NdtWord } from './ndt.ts';

/** A word with labels as Universal Dependencies writes them. */
export interface UdWord {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly features: readonly string[];
}

/** Turns the treebank's labels into those of Universal Dependencies, by hand-written rules. Both forms get the same features. */
export const toUd = (sentence: readonly NdtWord[]): readonly UdWord[] =>
  sentence.map((word, index) => {
    const children = sentence.filter((other) => other.head === index + 1);
    const pos = posOf(word, children);
    return { form: word.form, lemma: pos === 'PUNCT' ? word.form : word.lemma, pos, features: featuresOf(word, pos) };
  });

const plain: Readonly<Record<string, string>> = {
  adj: 'ADJ',
  adv: 'ADV',
  sbu: 'SCONJ',
  konj: 'CCONJ',
  'inf-merke': 'PART',
  pron: 'PRON',
  interj: 'INTJ',
  symb: 'SYM',
  ukjent: 'X',
  clb: 'PUNCT',
};
const possessives = new Set('min din sin vår hans hennes dens dets deres hennar hans dykkar deira jers hennes'.split(' '));
const numbers = new Set(
  `to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tyve tretti tredve førti førr femti seksti sytti
  åtti nitti hundre tusen én éin ett eneste einaste halvannen halvannan éi`.split(/\s+/),
);
const helpers = new Set(['ha', 'kunne', 'skulle', 'måtte', 'ville', 'vilje', 'burde', 'få', 'bli', 'verte', 'tørre', 'tore']);
const always = new Set('her der hjemme heime dit hit tilstede utenlands utanlands'.split(' '));
const copulas = new Set(['være', 'vere', 'vera']);

function posOf({ form, lemma, pos, features }: NdtWord, children: readonly NdtWord[]): string {
  if (/^</.test(pos)) return 'PUNCT';
  if (pos === 'subst') return features.has('prop') ? 'PROPN' : 'NOUN';
  if (pos === 'adv') return lemma === 'ikke' || lemma === 'ikkje' ? 'PART' : 'ADV';
  if (pos === 'prep') return always.has(lemma) ? 'ADV' : children.length > 0 ? 'ADP' : 'ADV';
  if (pos === 'det') return determiner(form, lemma, features);
  if (pos === 'verb') return isHelper(lemma, children) ? 'AUX' : 'VERB';
  return plain[pos] ?? 'X';
}

function determiner(form: string, lemma: string, features: ReadonlySet<string>): string {
  if (features.has('poss') || possessives.has(lemma)) return 'PRON';
  if (
    /\d/.test(form) ||
    numbers.has(lemma) ||
    /^(?:.*(?:hundre|tusen)|(?:.*og)?(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti).*)$/.test(lemma)
  )
    return 'NUM';
  return 'DET';
}

function isHelper(lemma: string, children: readonly NdtWord[]): boolean {
  const carries = children.some(({ relation, pos }) => relation === 'INFV' && (pos === 'verb' || pos === 'adj'));
  if (copulas.has(lemma)) return carries || children.some(({ relation }) => relation === 'SPRED' || relation === 'FSPRED');
  return helpers.has(lemma) && carries;
}

const genders: readonly (readonly [string, string])[] = [
  ['mask', 'Masc'],
  ['fem', 'Fem'],
  ['nøyt', 'Neut'],
  ['m/f', 'Com'],
];

function featuresOf({ features, pos }: NdtWord, ud: string): readonly string[] {
  const has = (name: string) => features.has(name);
  const found: string[] = [];
  if (ud === 'VERB' || ud === 'AUX') return verbFeatures(features);
  if (has('gen') || has('gen.')) found.push('Case=Gen');
  if (ud === 'PRON' && pos === 'pron') {
    if (has('nom')) found.push('Case=Nom');
    else if (has('akk')) found.push('Case=Acc');
  }
  if (ud === 'NOUN' || ud === 'ADJ') {
    if (has('be') || has('bu')) found.push('Definite=Def');
    else if (has('ub')) found.push('Definite=Ind');
  }
  if (ud === 'ADJ') {
    if (has('komp')) found.push('Degree=Cmp');
    else if (has('sup')) found.push('Degree=Sup');
    else if (!has('<perf-part>') && !has('<pres-part>')) found.push('Degree=Pos');
  }
  if (ud === 'NOUN' || ud === 'ADJ' || ud === 'DET' || (ud === 'PRON' && pos === 'det'))
    for (const [name, value] of genders) if (has(name)) found.push(`Gender=${value}`);
  if (ud === 'NOUN' || ud === 'ADJ' || ud === 'DET' || (ud === 'PRON' && pos === 'det')) {
    if (has('fl')) found.push('Number=Plur');
    else if (has('ent') || has('eint')) found.push('Number=Sing');
  }
  if (ud === 'ADJ' && (has('<ordenstall>') || has('<ordenstal>'))) found.push('NumType=Ord');
  if (ud === 'ADJ' && (has('<perf-part>') || has('<pres-part>'))) found.push('VerbForm=Part');
  return found;
}

function verbFeatures(features: ReadonlySet<string>): readonly string[] {
  const has = (name: string) => features.has(name);
  const voice = has('pass') || has('st-form') ? ['Voice=Pass'] : [];
  if (has('imp')) return ['Mood=Imp', 'VerbForm=Fin'];
  if (has('pres')) return ['Mood=Ind', 'Tense=Pres', 'VerbForm=Fin', ...voice];
  if (has('pret')) return ['Mood=Ind', 'Tense=Past', 'VerbForm=Fin', ...voice];
  if (has('inf')) return ['VerbForm=Inf', ...voice];
  if (has('perf-part')) return ['VerbForm=Part'];
  return [];
}
