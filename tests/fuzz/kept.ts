import type { FuzzKind } from './kinds.ts';

/** Files in `kept/` that were once treated wrongly, as small as they could be made: what kind each is, and what went wrong. */
export const kept: readonly (readonly [file: string, kind: FuzzKind, wrong: string])[] = [
  ['aapen-kommentar.html', 'html', 'places reached one sign past the end of a file whose last comment is never closed'],
  ['mange-overskriftsceller.html', 'html', 'each of four thousand headers of a table was held against each other, which took five seconds'],
  ['etterlatt-loefte.pdf', 'pdf', 'pdf.js left a promise behind that failed when nobody waited for it, and ended the process'],
  ['element-som-proto.docx', 'docx', 'an element by the name of what every object has was looked up among what elements mean, and called'],
  ['noekkel-som-liste.yaml', 'config', 'the error had line breaks from the key, and Node wrote a warning'],
  ['mangler-oppsett.yaml', 'config', 'a preset with a wrong name is a file that is not there'],
  ['navn-med-nul.yaml', 'config', 'a name that no file can have was thrown by Node'],
  ['ring.yaml', 'config', 'a value inside itself could not be written as JSON, and that was thrown'],
  ['ring-profil.yaml', 'profile', 'a value inside itself could not be written as JSON, and that was thrown'],
  ['styretegn-profil.yaml', 'profile', 'signs that steer a terminal stood in the error'],
  ['tall-for-tekst.json', 'baseline', 'a number where a hash should be'],
];
