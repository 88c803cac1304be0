import type { Form, Report } from '@klarsyn/core';
import { find, start } from './find.ts';
import { letterIn, pageIn, wordIn } from './found.ts';
import { acceptedIn, cleanIn, englishIn, partialIn, unreadIn } from './unfound.ts';
import { wcagIn } from './wcag.ts';

/** A report with every case a reporter must tell, written by hand, in a form of Norwegian. */
export function reportIn(form: Form): Report {
  return {
    tool: { name: 'klarsyn', version: '1.2.3' },
    locale: form,
    documents: [...[letterIn, wordIn, pageIn, cleanIn, acceptedIn, partialIn, englishIn].map((one) => one(form)), ...unreadIn(form)],
    site: {
      findings: [
        { ...find(form, 'wcag/lik-tittel', { place: start, values: { title: 'Kontakt oss' } }), uri: 'sider/barnehage.html' },
        { ...find(form, 'wcag/lik-tittel', { place: start, values: { title: 'Kontakt oss' } }), uri: 'sider/skole.html' },
      ],
      crashes: [{ rule: 'wcag/ulik-meny', error: "TypeError: Cannot read properties of undefined (reading 'menu')" }],
    },
    wcag: wcagIn(form),
  };
}

/** A report in which there is nothing to do. */
export const clearReport = (form: Form): Report => ({
  tool: { name: 'klarsyn', version: '1.2.3' },
  locale: form,
  documents: [cleanIn(form), { ...cleanIn(form), uri: 'sider/bibliotek.html', format: 'html' }],
});
