import { parseArgs } from 'node:util';
import { closest } from 'fastest-levenshtein';

/** What a rule looks at. */
export type Over = 'sentence' | 'node' | 'document' | 'site';

/** The rule that is asked for. */
export interface Request {
  readonly pack: string;
  readonly name: string;
  readonly over: Over;
  readonly yaml: boolean;
}

const overs: readonly Over[] = ['sentence', 'node', 'document', 'site'];
const usage = 'Say which rule: npm run new-rule -- <pack>/<name> [--over sentence|node|document|site] [--yaml]';

/** Reads the call. A problem is one line that says what to write instead. */
export function readRequest(
  args: readonly string[],
  packs: readonly string[],
): { readonly ok: true; readonly request: Request } | { readonly ok: false; readonly problem: string } {
  const call = readCall(args);
  if (call === undefined) return { ok: false, problem: usage };
  const { id, over, yaml } = call;
  const [pack = '', name = '', ...rest] = id.split('/');
  const problem = nameProblem(pack, name, rest.length > 0, packs) ?? shapeProblem(over, yaml);
  if (problem !== undefined) return { ok: false, problem };
  return { ok: true, request: { pack, name, over: (over ?? 'sentence') as Over, yaml } };
}

function readCall(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { over: { type: 'string' }, yaml: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [id] = positionals;
    return id === undefined || positionals.length > 1 ? undefined : { id, over: values.over, yaml: values.yaml === true };
  } catch {
    return undefined;
  }
}

function nameProblem(pack: string, name: string, isDeeper: boolean, packs: readonly string[]): string | undefined {
  if (name === '' || isDeeper) return usage;
  if (!packs.includes(pack))
    return `There is no pack «${pack}». Did you mean ${closest(pack, [...packs])}? The packs are ${packs.join(', ')}.`;
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return undefined;
  return `A rule is named in lower case, with hyphens and without æ, ø and å, after the fault it finds: ${pack}/${asciiName(name)}.`;
}

function shapeProblem(over: string | undefined, yaml: boolean): string | undefined {
  if (yaml && over !== undefined) return 'A rule in YAML is a list of words. Leave out --over, or leave out --yaml.';
  if (over === undefined || overs.some((known) => known === over)) return undefined;
  return `A rule looks at one of ${overs.join(', ')}, not at «${over}». Did you mean --over ${closest(over, [...overs])}?`;
}

/** The name as it may be written: «Lang Setning på» as `lang-setning-paa`. */
function asciiName(name: string): string {
  const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
  const ascii = name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD');
  const plain = ascii
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return plain === '' ? 'navnet-paa-feilen' : plain;
}
