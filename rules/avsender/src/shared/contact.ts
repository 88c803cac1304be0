import { type Document, nodesOf, oncePerText } from '@klarsyn/core';
import { linesOf } from './lines.ts';

/** Eight digits as Norwegians write a telephone number, or a short number after a word that says what it is. */
const phone =
  /(?<![\d.,/])(?:\+47\s?)?(?:[2-9]\d(?:\s?\d{2}){3}|[2-9]\d{2}\s\d{2}\s\d{3}|[48]\d{2}\s\d{2}\s\d{3})(?![\d.,/]*\d)(?!\s\d)|(?:på|tlf|telefon|ring|vakttelefon|sentralbord)\P{L}{0,4}(?:\p{L}+\s){0,2}(?:0\d{4}|1\d{2}\s?\d{3}|1\d{3})(?!\d)/iu;
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}]/u;

/** Where somebody can come: a label, or a street with a number. */
const place =
  /(?<!\p{L})(?:besøksadresse|besøk oss|kom innom|\p{L}{2,}(?:vei|veien|veg|vegen|gate|gata|gaten|plass|torg|torget)\s\d{1,4}(?!\d))/iu;

/** The ways that a line gives. */
const waysIn = oncePerText((line) => ({ phone: phone.test(line), email: email.test(line), visit: place.test(line) }));

/** The ways to the sender that a document gives. */
export interface Ways {
  readonly phone: boolean;
  readonly email: boolean;
  readonly visit: boolean;
  /** A link to the page that gives all of them. */
  readonly contactPage: boolean;
}

/** Which ways to the sender a document gives: anywhere in it, in a link, or in a merge field. `address` is where the sender can be visited. */
export function waysOf(document: Document, address?: string): Ways {
  const lines = linesOf(document).map(({ text }) => ({ text, ...waysIn(text) }));
  const links = nodesOf(document, 'link').map(({ href }) => href);
  const fields = nodesOf(document, 'field').map(({ name }) => name);
  const street = address?.split(',')[0]?.toLowerCase();
  return {
    visit:
      lines.some(({ text, visit }) => visit || (street !== undefined && text.toLowerCase().includes(street))) ||
      fields.some((name) => /besøk|gateadresse/i.test(name)),
    contactPage: nodesOf(document, 'link').some(({ href, label }) => /kontakt/i.test(`${href} ${label}`)),
    phone:
      lines.some((line) => line.phone) ||
      links.some((href) => /^tel:/i.test(href)) ||
      fields.some((name) => /tlf|telefon|mobil|phone/i.test(name)),
    email:
      lines.some((line) => line.email) ||
      links.some((href) => /^mailto:/i.test(href)) ||
      fields.some((name) => /e-?post|e-?mail/i.test(name)),
  };
}
