import { defineRule } from '@klarsyn/core';
import { isInMenu } from './shared/bypass.ts';
import { isHidden } from './shared/hidden.ts';
import { contextOf, labelOf, linkKinds, linkName } from './shared/link-context.ts';
import { vagueness } from './shared/vague.ts';

export default defineRule({
  id: 'wcag/uklar-lenketekst',
  aliases: ['klarsprak/ugyldig-lenketekst'],
  over: 'node',
  kinds: linkKinds,
  severity: 'warning',
  tags: ['wcag-2.4.4', 'niva-a', 'act-5effbb', 'SEED-ASK-13', 'SEED-ASK-23', 'act-aizyf1'],
  docs: {
    nb: {
      title: 'Lenketeksten sier ikke hvor den fører',
      why: 'Mange leser bare lenkene for å finne fram, og skjermlesere kan liste dem opp uten teksten rundt. Da sier «her» og «les mer» ingenting.',
      advice: 'Bruk overskriften på siden lenken går til, eller si hva leseren kan gjøre der: «Søk om barnehageplass».',
      limits:
        'Regelen kjenner igjen vage lenketekster som «her» og «les mer». Står det annen tekst i samme avsnitt, punkt eller celle, må du bedømme om den sier hvor lenken fører. Overskriftene til cella teller også. Om en lenketekst stemmer med målet, ser den ikke.',
    },
    nn: {
      title: 'Lenkjeteksten seier ikkje kvar han fører',
      why: 'Mange les berre lenkjene for å finne fram, og skjermlesarar kan liste dei opp utan teksten rundt. Då seier «her» og «les meir» ingenting.',
      advice: 'Bruk overskrifta på sida lenkja går til, eller sei kva lesaren kan gjere der: «Søk om barnehageplass».',
      limits:
        'Regelen kjenner att vage lenkjetekstar som «her» og «les meir». Står det annan tekst i same avsnitt, punkt eller celle, må du vurdere om han seier kvar lenkja fører. Overskriftene til cella tel òg. Om ein lenkjetekst stemmer med målet, ser han ikkje.',
    },
  },
  sources: [
    { title: 'WCAG 2.1: 2.4.4 Formål med lenke (i kontekst)', url: 'https://www.w3.org/TR/WCAG21/#link-purpose-in-context' },
    { title: 'Digdir: innholdsarbeid', url: 'https://github.com/digdir/designsystemet' },
  ],
  messages: {
    nb: { vague: 'Lenken «{label}» sier ikke hvor den fører.', address: 'Lenken viser bare en nettadresse. Skriv hva leseren finner der.' },
    nn: { vague: 'Lenkja «{label}» seier ikkje kvar ho fører.', address: 'Lenkja viser berre ei nettadresse. Skriv kva lesaren finn der.' },
  },
  applies: (link, { document }) => (labelOf(link) ?? '') !== '' && !isHidden(document, link),
  check(link, { document }) {
    const name = linkName(document, link);
    const vague = vagueness(name);
    if (vague !== undefined) {
      const context = contextOf(document, link);
      // The name of a format may be enough under a heading that names the file, and «download» in a menu; «les mer» is not.
      const isSure = vague === 'vague' ? context === 'none' || context === 'heading' : context === 'none' && !isInMenu(document, link);
      return { message: 'vague', values: { label: labelOf(link) ?? name }, certainty: isSure ? 'certain' : 'review' };
    }
    const isOnScreen = document.format === 'html' || document.format === 'page';
    const isAddress = isOnScreen && /^(?:https?:\/\/|www\.)[^\s/]+\/\S+$/i.test(name);
    return isAddress ? { message: 'address', certainty: 'review', severity: 'hint' } : undefined;
  },
  examples: [
    { html: '<p>⟦<a href="/barnehage">Les mer</a>⟧</p>' },
    { markdown: 'Søknadsskjemaet finner du ⟦[her](/soknad)⟧.' },
    { html: '<p>⟦<a href="/frister">Klikk her!</a>⟧ for å se fristene.</p>' },
    { html: '<p>Fristene står på ⟦<a href="https://fjordvik.example/a/b/1234">https://fjordvik.example/a/b/1234</a>⟧.</p>' },
    { html: '<p><a href="/barnehage">Les mer om redusert betaling</a></p>' },
    { markdown: 'Fyll ut [søknadsskjemaet for barnehageplass](/soknad).' },
    { html: '<a href="/a" aria-label="Les mer om barnehage">Les mer</a>', note: 'Skjermleseren leser navnet som er gitt.' },
    {
      html: '<p>Les mer på <a href="https://www.fjordvik.example">www.fjordvik.example</a>.</p>',
      note: 'Et nettsted kan hete adressen sin.',
    },
    { markdown: 'Skriv til [post@fjordvik.example](mailto:post@fjordvik.example) eller gå til <https://fjordvik.example>.' },
    { html: '<p>Årsmeldingen</p><ul><li>⟦<a href="/a.pdf">PDF</a>⟧</li><li>⟦<a href="/a.docx">Word</a>⟧</li></ul>' },
    { html: '<h2>Årsmeldingen</h2><p>⟦<a href="/a.pdf">PDF</a>⟧</p>', note: 'Overskriften kan si hva fila er. Det må noen se på.' },
    {
      html: '<table><tr><th colspan="2">Skjemaer</th></tr><tr><td>Barnehage</td><td>⟦<a href="/b">Last ned</a>⟧</td></tr></table>',
      note: 'Overskriften gjelder hele tabellen, og navnet på skjemaet står i en annen celle.',
    },
    { page: '<p>Priser</p>⟦<div role="link" tabindex="0">Les mer</div>⟧' },
    { language: 'nn', html: '<p>Årsmeldinga</p><ul><li>⟦<a href="/a.pdf">PDF</a>⟧</li><li>⟦<a href="/a.docx">Word</a>⟧</li></ul>' },
    { language: 'nn', html: '<h2>Årsmeldinga</h2><p>⟦<a href="/a.pdf">PDF</a>⟧</p><p>Ho er ikkje lang.</p>' },
    {
      language: 'nn',
      html: '<table><tr><th colspan="2">Skjema</th></tr><tr><td>Barnehagar</td><td>⟦<a href="/b">Last ned</a>⟧</td></tr></table><p>Ikkje skriv ut.</p>',
    },
    { language: 'nn', page: '<p>Prisar</p>⟦<div role="link" tabindex="0">Les meir</div>⟧' },
    { language: 'nn', html: '<p>⟦<a href="/barnehage">Les meir</a>⟧</p>' },
    { language: 'nn', markdown: 'Søknadsskjemaet finn du ⟦[her](/soknad)⟧, ikkje på papir.' },
    { language: 'nn', html: '<p>⟦<a href="/fristar">Trykk her</a>⟧ for å sjå fristane.</p>' },
    { language: 'nn', html: '<p><a href="/barnehage">Les meir om redusert betaling</a></p>' },
    { language: 'nn', markdown: 'Fyll ut [søknadsskjemaet for barnehageplass](/soknad).' },
    { language: 'nn', html: '<a href="/a" aria-label="Les meir om barnehage">Les meir</a>' },
  ],
});
