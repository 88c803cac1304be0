import type { Form } from '@klarsyn/core';
import { analyse, loadRules, lookAtBrowser, packNames, readMemory, spellerFor, tool } from '@klarsyn/toolkit';
import type { Command } from '../command.ts';
import { say } from '../texts.ts';

/** One thing Klarsyn needs: whether it is there, and what was found. */
interface Need {
  readonly ok: boolean;
  readonly name: string;
  readonly detail: string;
}

const doctor: Command = {
  text: 'doctor',
  words: '',
  options: { browser: { type: 'string', text: 'optionBrowser' } },
  async run(given, { form, streams }) {
    const explicit = typeof given['browser'] === 'string' ? given['browser'] : undefined;
    const needs: readonly Need[] = [
      versions(),
      await rules(form),
      await language(form),
      dictionaries(form),
      ...(await browser(explicit, form)),
    ];
    for (const { ok, name, detail } of needs) streams.stdout.write(`${ok ? '✔' : '✖'} ${name}: ${detail}\n`);
    return needs.every(({ ok }) => ok) ? 0 : 2;
  },
};

export default doctor;

const versions = (): Need => ({
  ok: true,
  name: 'Klarsyn',
  detail: `${tool.version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
});

async function rules(form: Form): Promise<Need> {
  const name = say('doctorRules', form);
  try {
    return { ok: true, name, detail: say('rulesLoaded', form, { count: (await loadRules()).length, packs: packNames.length }) };
  } catch (error) {
    return { ok: false, name, detail: (error as Error).message };
  }
}

/** Reads a sentence in each form, as a check would. */
async function language(form: Form): Promise<Need> {
  const read = await Promise.all(
    ['Jeg vet ikke hva dere mener.', 'Eg veit ikkje kva de meiner.'].map((text) => readMemory('prove.txt', text)),
  );
  const forms = read.map((document) => analyse(document).language.language);
  const ok = forms[0] === 'nb' && forms[1] === 'nn';
  return { ok, name: say('doctorLanguage', form), detail: say(ok ? 'formsTold' : 'formsMixed', form) };
}

/** The word graphs that set-up makes of the dictionaries. */
function dictionaries(form: Form): Need {
  const ok = spellerFor('nb') !== undefined && spellerFor('nn') !== undefined;
  return { ok, name: say('doctorDictionaries', form), detail: say(ok ? 'dictionariesThere' : 'dictionariesMissing', form) };
}

async function browser(explicit: string | undefined, form: Form): Promise<readonly Need[]> {
  const name = say('doctorBrowser', form);
  const found = await lookAtBrowser(explicit, form);
  if (!found.ok) return [{ ok: false, name, detail: found.message }];
  const { version, path, kind, why, sandbox, notes } = found;
  return [
    { ok: true, name, detail: `${version}, ${path} (${say(`browser-${kind}`, form, { why })})` },
    { ok: true, name: say('doctorSandbox', form), detail: [say(`sandbox-${sandbox}`, form), ...notes].join('. ') },
  ];
}
