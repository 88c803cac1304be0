import { type Document, nodesOf } from '@klarsyn/core';
import { linesOf } from './lines.ts';

/** Eight digits as Norwegians write a telephone number, or a short number after a word that says what it is. */
const phone =
  /(?<![\d.,/])(?:\+47\s?)?(?:[2-9]\d(?:\s?\d{2}){3}|[2-9]\d{2}\s\d{2}\s\d{3}|[48]\d{2}\s\d{2}\s\d{3})(?![\d.,/]*\d)(?!\s\d)|(?:tlf|telefon|ring|vakttelefon|sentralbord)\P{L}{0,4}(?:\p{L}+\s){0,2}(?:0\d{4}|1\d{2}\s?\d{3}|1\d{3})(?!\d)/iu;
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}]/u;

/** Which ways to the sender a document gives: anywhere in it, in a link, or in a merge field. */
export function waysOf(document: Document): { readonly phone: boolean; readonly email: boolean } {
  const lines = linesOf(document).map(({ text }) => text);
  const links = nodesOf(document, 'link').map(({ href }) => href);
  const fields = nodesOf(document, 'field').map(({ name }) => name);
  return {
    phone:
      lines.some((line) => phone.test(line)) ||
      links.some((href) => /^tel:/i.test(href)) ||
      fields.some((name) => /tlf|telefon|mobil|phone/i.test(name)),
    email:
      lines.some((line) => email.test(line)) ||
      links.some((href) => /^mailto:/i.test(href)) ||
      fields.some((name) => /e-?post|e-?mail/i.test(name)),
  };
}
