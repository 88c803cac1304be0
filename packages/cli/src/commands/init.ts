import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { type Form, isForm } from '@klarsyn/core';
import { writeWhole } from '@klarsyn/toolkit';
import type { Command, Surroundings } from '../command.ts';
import { say, type TextName } from '../texts.ts';

const init: Command = {
  text: 'init',
  words: '',
  options: { yes: { type: 'boolean', alias: 'y', text: 'optionYes' } },
  async run(given, surroundings) {
    const { form, streams } = surroundings;
    const answers = given['yes'] === true ? suggested(form) : await ask(surroundings);
    for (const [file, content] of [
      ['klarsyn.config.yaml', configFile(answers.form)],
      ['profil.yaml', profileFile(answers)],
    ] as const) {
      if (existsSync(file)) streams.stdout.write(`${say('exists', form, { file })}\n`);
      else {
        await writeWhole(file, content);
        streams.stdout.write(`${say('written', form, { file })}\n`);
      }
    }
    streams.stdout.write(`${say('initDone', form)}\n`);
    return 0;
  },
};

export default init;

interface Answers {
  readonly name: string;
  readonly form: Form;
  readonly email: string;
  readonly phone: string;
}

const suggested = (form: Form): Answers => ({ name: 'Fjordvik kommune', form, email: 'post@fjordvik.example', phone: '32 00 00 00' });

async function ask({ form, streams }: Surroundings): Promise<Answers> {
  const lines = createInterface({ input: streams.stdin, output: streams.stdout });
  const question = async (name: TextName, proposal: string) =>
    (await lines.question(`${say(name, form)} (${proposal}) `)).trim() || proposal;
  try {
    const proposed = suggested(form);
    const name = await question('askName', proposed.name);
    const chosen = await question('askForm', proposed.form);
    return {
      name,
      form: isForm(chosen) ? chosen : form,
      email: await question('askEmail', proposed.email),
      phone: await question('askPhone', proposed.phone),
    };
  } finally {
    lines.close();
  }
}

const configFile = (form: Form): string => `# Hva Klarsyn sjekker, og hvor strengt. «klarsyn rules» viser alle regler.
profile: profil.yaml
form: ${form}
extends: [klarsyn:anbefalt]
rules: {}
overrides: []
`;

const profileFile = ({ name, form, email, phone }: Answers): string => `# Hvem som skriver, og hvordan det skal se ut.
name:
  official: ${JSON.stringify(name)}
  allowed: [${JSON.stringify(name.replace(/ (kommune|fylkeskommune)$/, ''))}, kommunen]
languages: [${form}]
contact:
  email: ${JSON.stringify(email)}
  phone: ${JSON.stringify(phone)}
brand:
  fonts: []
  colors: {}
`;
