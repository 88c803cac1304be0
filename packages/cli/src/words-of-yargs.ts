import type { ByForm } from '@klarsyn/core';

/** What yargs says in words of our own, where its words are for programmers. «%s» is the name of an option, or a value. */
export const wordsOfYargs: ByForm<Record<string, string>> = {
  nb: {
    'Options:': 'Valg:',
    array: 'flere',
    string: 'tekst',
    boolean: 'ja/nei',
    'default:': 'ellers:',
    'choices:': 'en av:',
    'Invalid values:': 'Feil verdi:',
    'Argument: %s, Given: %s, Choices: %s': '--%s kan ikke være %s, men %s',
    'Not enough arguments following: %s': 'Valget --%s mangler en verdi',
  },
  nn: {
    'Options:': 'Val:',
    array: 'fleire',
    string: 'tekst',
    boolean: 'ja/nei',
    'default:': 'elles:',
    'choices:': 'ein av:',
    'Invalid values:': 'Feil verdi:',
    'Argument: %s, Given: %s, Choices: %s': '--%s kan ikkje vere %s, men %s',
    'Not enough arguments following: %s': 'Valet --%s manglar ein verdi',
  },
};
