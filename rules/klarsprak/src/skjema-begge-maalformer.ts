import { type Document, defineRule, type Form, formOfTag, isForm, nodesOf, type SiteRule } from '@klarsyn/core';

/** What a page tells of its form of Norwegian, and of the links that may lead to its twin. */
interface FormPage {
  readonly form: Form;
  /** True when there is something to fill in, beyond one field to search with. */
  readonly fills: boolean;
  readonly links: readonly { readonly href: string; readonly names: Form | undefined }[];
}

const state = { name: { official: 'Fjordtilsynet' }, sector: 'state' } as const;
const fields = '<form><label>Navn <input name="navn"></label><label>E-post <input type="email" name="epost"></label></form>';
const nb = `<html lang="nb"><body><h1>Meld flytting</h1><p>Du må melde fra hvis du flytter. Vi svarer deg når vi har lest meldingen.</p>${fields}`;
const nn = `<html lang="nn"><body><h1>Meld flytting</h1><p>Du må melde frå dersom du flyttar. Vi svarar deg når vi har lese meldinga, og ikkje før.</p>${fields}`;
const end = '</body></html>';

const rule: SiteRule<FormPage, object, 'alone'> = {
  id: 'klarsprak/skjema-begge-maalformer',
  over: 'site',
  formats: ['html', 'page'],
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove'],
  docs: {
    nb: {
      title: 'Skjemaet lenker ikke til den andre målformen',
      why: 'Statsorganer skal ha skjemaer og selvbetjening på bokmål og nynorsk samtidig, så leseren kan velge.',
      advice: 'Lag skjemaet på begge målformer, og lenk mellom dem. Regelen gjelder når profilen har `sector: state`.',
    },
    nn: {
      title: 'Skjemaet lenkjer ikkje til den andre målforma',
      why: 'Statsorgan skal ha skjema og sjølvbetening på bokmål og nynorsk samtidig, så lesaren kan velje.',
      advice: 'Lag skjemaet på begge målformer, og lenk mellom dei. Regelen gjeld når profilen har `sector: state`.',
    },
  },
  sources: [{ title: 'Språklova § 14', url: 'https://lovdata.no/lov/2021-05-21-42/§14' }],
  messages: {
    nb: { alone: 'Skjemaet er på {own}, og siden har ingen lenke til det på {other}.' },
    nn: { alone: 'Skjemaet er på {own}, og sida har inga lenkje til det på {other}.' },
  },
  collect(document, { analysis, profile }) {
    const form = formOfTag(nodesOf(document, 'heading', 'paragraph', 'label')[0]?.declared ?? analysis.language.language);
    if (profile.sector !== 'state' || !isForm(form)) return undefined;
    return { form, fills: fillsIn(document), links: linksOf(document) };
  },
  check(pages) {
    const formOfPage = new Map(pages.map(({ uri, facts }) => [pageOf(uri), facts]));
    return pages.flatMap(({ uri, facts: { form, fills, links } }) => {
      const other = form === 'nb' ? 'nn' : 'nb';
      const isTwin = ({ href, names }: FormPage['links'][number]): boolean => {
        const there = formOfPage.get(resolved(href, uri));
        return there === undefined ? names === other : there.form === other && there.fills;
      };
      if (!fills || links.some(isTwin)) return [];
      return [{ message: 'alone' as const, values: { own: named[form], other: named[other] }, uri, certainty: 'review' as const }];
    });
  },
  examples: [
    { site: { 'flytting.html': `⟦⟧${nb}${end}` }, profile: state },
    {
      site: { 'flytting.html': `⟦⟧${nb}<a href="om.html">Om oss</a>${end}`, 'om.html': '<html lang="nb"><h1>Om oss</h1></html>' },
      profile: state,
    },
    {
      site: {
        'flytting.html': `⟦⟧${nb}<a href="info.html">Nynorsk</a>${end}`,
        'info.html': '<html lang="nn"><h1>Om oss</h1><p>Her er det ikkje noko skjema.</p></html>',
      },
      profile: state,
      note: 'Lenken fører til en side uten skjema.',
    },
    {
      site: {
        'flytting.html': `${nb}<a href="flytting-nn.html">Nynorsk</a>${end}`,
        'flytting-nn.html': `${nn}<a href="flytting.html">Bokmål</a>${end}`,
      },
      profile: state,
    },
    { site: { 'flytting.html': `${nb}${end}` }, profile: { ...state, sector: 'municipality' }, note: 'Kommuner har ikke denne plikten.' },
    {
      site: { 'søk.html': '<html lang="nb"><form><label>Søk <input name="q"></label></form></html>' },
      profile: state,
      note: 'Søkefeltet er ikke et skjema.',
    },
    { language: 'nn', site: { 'flytting.html': `⟦⟧${nn}${end}` }, profile: state },
    {
      language: 'nn',
      site: { 'flytting.html': `⟦⟧${nn}<a href="om.html">Om oss</a>${end}`, 'om.html': '<html lang="nn"><h1>Om oss</h1></html>' },
      profile: state,
    },
    {
      language: 'nn',
      site: { 'a.html': `⟦⟧${nn}<a href="b.html">Neste</a>${end}`, 'b.html': `⟦⟧${nn}<a href="a.html">Førre</a>${end}` },
      profile: state,
    },
    { language: 'nn', site: { 'flytting.html': `${nn}<a href="/nb/flytting" hreflang="nb">Same skjema</a>${end}` }, profile: state },
    { language: 'nn', site: { 'flytting.html': `${nn}${end}` }, profile: { ...state, sector: 'county' } },
    { language: 'nn', site: { 'om.html': '<html lang="nn"><h1>Om oss</h1><p>Du treng ikkje fylle ut noko.</p></html>' }, profile: state },
  ],
};

export default defineRule(rule);

const named = { nb: 'bokmål', nn: 'nynorsk' } as const;
/** The fewest fields of a form that is more than a search. */
const fewestFields = 2;
const notFilled = /^(?:hidden|submit|button|reset|image|search)$/;

/** True when one form of the page has fields to fill in. */
const fillsIn = (document: Document): boolean =>
  nodesOf(document, 'form').some(
    ({ id, end: after }) =>
      nodesOf(document, 'control').filter((control) => control.id > id && control.id < after && !notFilled.test(control.type)).length >=
      fewestFields,
  );

/** The links of a page, and the form of Norwegian that one names in its words or its `hreflang`. */
const linksOf = (document: Document): FormPage['links'] =>
  nodesOf(document, 'link').map(({ href, label, html }) => {
    const tag = html?.attributes['hreflang'];
    const said = /(?<!\p{L})(?<form>bokmål|nynorsk)(?!\p{L})/iu.exec(label)?.groups?.['form']?.toLowerCase();
    const form = tag === undefined ? undefined : formOfTag(tag);
    return { href, names: said === 'bokmål' ? 'nb' : said === 'nynorsk' ? 'nn' : isForm(form) ? form : undefined };
  });

/** The page an address leads to: without the part of the page and a last stroke. */
const pageOf = (uri: string): string => uri.replace(/[?#].*$/, '').replace(/\/(?:index\.html?)?$/, '');

/** The page that a link on a page leads to: from the host, from the top of the site, or from the folder of the page. */
function resolved(href: string, uri: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return pageOf(href);
  const host = /^[a-z]+:\/\/[^/]*/i.exec(uri)?.[0] ?? '';
  const folder = uri.slice(host.length).replace(/[^/]*$/, '');
  const path: string[] = [];
  for (const step of (href.startsWith('/') ? href : folder + href).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return pageOf(host + path.join('/'));
}
