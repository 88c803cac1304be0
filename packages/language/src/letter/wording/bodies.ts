import { once } from '@klarsyn/core';
import { built, phrase } from './phrase.ts';

/** Addresses are no bodies: «postmottak@direktoratet.no». */
const address = /\S+@\S+|https?:\S+|www\.\S+|\p{L}[\p{L}-]*\.(?:no|com|example)(?:\/\S*)?/giu;
const named = once(() => new RegExp(phrase('bodies').pattern.source, 'giu'));
/** What the appeal is passed on to: the words after it name a body where they begin with a capital letter. */
const passed = once(
  () =>
    new RegExp(
      String.raw`${phrase('passesOn').pattern.source}\s+(?:den\s+|det\s+)?(?<name>\p{Lu}[\p{L}-]+)(?![\p{L}-])(?!\s+(?:fylkes)?kommune(?!\p{L}))`,
      'giu',
    ),
);
const decider = once(
  () => new RegExp(String.raw`(?<name>\p{L}[\p{L}-]+)\s+(?:\p{L}+\s+){0,4}?${phrase('decidesAppeal').pattern.source}`, 'giu'),
);
const noBody = built(() => `^(?:${phrase('noBody').pattern.source})$`);

/** True when a sentence on appealing names the body that decides it. The sender itself is written to; it decides only where that is said. */
export function namesBody(plain: string, sender: string): boolean {
  const text = plain.replace(address, ' ');
  const isOwn = (name: string): boolean => sender.includes(name.toLowerCase());
  if ([...text.matchAll(named())].some(([name]) => !isOwn(name) || decides(text, name))) return true;
  if (phrase('isBody').test(text)) return true;
  if (phrase('sometimesBodies').test(text) && phrase('decidesAppeal').test(text)) return true;
  return [...text.matchAll(passed())].some(({ groups }) => {
    const name = groups?.['name'] ?? '';
    return isName(name) && !isOwn(name);
  });
}

const isName = (name: string): boolean => /^\p{Lu}/u.test(name) && !noBody.test(name);

/** True where the words after the name say that it decides. */
const decides = (text: string, name: string): boolean =>
  [...text.matchAll(decider())].some(({ groups }) => groups?.['name']?.toLowerCase() === name.toLowerCase());
