import type { Form } from '@klarsyn/core';
import { profileTemplate } from './profile-template.ts';
import { say } from './texts.ts';

/** What a person said of the organisation. What nobody knows is left out, or empty. */
export interface Answers {
  readonly form: Form;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** Stands for the name until somebody writes the real one: a profile must have a name. */
export const exampleName = 'Eksempel kommune';

/** The first config of an organisation. */
export const configFile = ({ form }: Answers): string => `# ${say('configHead', form)}
profile: profil.yaml
form: ${form}
# ${say('configPresets', form)}
extends: [klarsyn:anbefalt]
# ${say('configPacks', form)}
#packs: [./mine-regler]
rules: {}
overrides: []
`;

/** The first profile of an organisation: facts that somebody gave, and comments where nobody did. `full` shows every field it can have. */
export function profileFile({ form, name = exampleName, email = '', phone = '' }: Answers, { full }: { readonly full: boolean }): string {
  const head = [
    `# ${say('profileHead', form)}`,
    'name:',
    name === exampleName ? `  official: ${name} # ${say('replaceName', form)}` : `  official: ${JSON.stringify(name)}`,
    ...otherNames(name),
  ];
  if (full) return `${head.join('\n')}\n${profileTemplate(form)}`;
  return [...head, `languages: [${form}]`, ...contact({ email, phone }, form), 'brand:', '  fonts: []', '  colors: {}', ''].join('\n');
}

/** «Testvik kommune» is also «Testvik» and «kommunen». */
function otherNames(name: string): readonly string[] {
  const [, short, sort] = /^(.+) ((?:fylkes)?kommune)$/u.exec(name) ?? [];
  return short === undefined || name === exampleName ? [] : [`  allowed: [${JSON.stringify(short)}, ${sort}n]`];
}

function contact(given: Readonly<Record<'email' | 'phone', string>>, form: Form): readonly string[] {
  const known = Object.entries(given).filter(([, value]) => value !== '');
  const unknown = Object.entries(given).filter(([, value]) => value === '');
  const head = known.length === 0 ? '#contact:' : 'contact:';
  return [
    ...(known.length === 0 ? [`# ${say('fillIn', form)}`] : []),
    head,
    ...known.map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
    ...unknown.map(([name]) => `#  ${name}:`),
  ];
}
