import { type Command, textOf } from '../command.ts';
import { enginesOf, refusedEngine } from '../engines.ts';
import { say } from '../texts.ts';

const record: Command = {
  text: 'record',
  words: '<adresse|fil>',
  options: {
    output: { type: 'string', text: 'optionRecording' },
    engines: { type: 'string', text: 'optionEngines' },
    browser: { type: 'string', text: 'optionBrowser' },
  },
  async run(given, { form, streams }) {
    const [page] = given._;
    const file = textOf(given, 'output');
    const refused = page === undefined || file === undefined ? say('recordNeedsPage', form) : await refusedEngine(given, form);
    if (refused !== undefined || page === undefined || file === undefined) {
      streams.stderr.write(`klarsyn: ${refused}\n`);
      return 2;
    }
    const { recordPageTo } = await import('@klarsyn/toolkit');
    const failed = await recordPageTo(page, file, { browser: textOf(given, 'browser'), engines: enginesOf(given), form });
    if (failed !== undefined) streams.stderr.write(`klarsyn: ${page}: ${failed}\n`);
    return failed === undefined ? 0 : 2;
  },
};

export default record;
