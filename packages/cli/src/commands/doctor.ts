import { type Command, textOf } from '../command.ts';
import { browser, cache, formats, git, memory, versions } from '../doctor/machine.ts';
import type { Need } from '../doctor/need.ts';
import { dictionaries, language, settings } from '../doctor/settings.ts';
import { cacheName } from '../make-report.ts';

const doctor: Command = {
  text: 'doctor',
  words: '',
  after: 'doctorCodes',
  options: {
    browser: { type: 'string', text: 'optionBrowser' },
    config: { type: 'string', text: 'optionConfig' },
    cache: { type: 'string', bare: cacheName, text: 'optionCache' },
  },
  async run(given, { form, streams }) {
    const needs: readonly Need[] = [
      versions(),
      memory(form),
      formats(form),
      git(form),
      ...(await settings(textOf(given, 'config'), form)),
      await language(form),
      dictionaries(form),
      await cache(textOf(given, 'cache') ?? cacheName, form),
      ...(await browser(textOf(given, 'browser'), form)),
    ];
    for (const { ok, name, detail } of needs) streams.stdout.write(`${ok ? '✔' : '✖'} ${name}: ${detail}\n`);
    return needs.every(({ ok }) => ok) ? 0 : 2;
  },
};

export default doctor;
