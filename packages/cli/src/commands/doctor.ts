import { describeBrowser } from '@klarsyn/browser';
import { loadRules, packNames, tool } from '@klarsyn/toolkit';
import type { Command } from '../commands.ts';
import { say } from '../texts.ts';

/** One thing Klarsyn needs, and whether it is there. */
interface Finding {
  readonly ok: boolean;
  readonly about: string;
  readonly detail: string;
}

const doctor: Command = {
  text: 'doctor',
  words: '',
  options: { browser: { type: 'string', text: 'optionBrowser' } },
  async run(given, { form, streams }) {
    const explicit = typeof given['browser'] === 'string' ? given['browser'] : undefined;
    const found: readonly Finding[] = [versions(), await rulesFinding(form), ...(await browserFindings(explicit))];
    for (const { ok, about, detail } of found)
      streams.stdout.write(`${ok ? '✔' : '✖'} ${about}: ${say(ok ? 'ok' : 'notOk', form)} – ${detail}\n`);
    return found.every(({ ok }) => ok) ? 0 : 2;
  },
};

export default doctor;
