/** One letter in three formats, and the paragraphs that each of them must give. */
export const letter = {
  text: `Vedtak om støtte

Hei {{navn}}, du får 4\u00A0000 kroner i støtte.

Du må sende oss:

- kvittering fra «butikken»
- kontonummer

Spørsmål? Ring oss på 55 55 55 55.
`,
  markdown: `# Vedtak om *støtte*

Hei {{navn}}, du får **4&nbsp;000 kroner**
i støtte.

Du må sende oss:

- kvittering fra «butikken»
- kontonummer

> Spørsmål? Ring oss på [55 55 55 55](tel:+4755555555).
`,
  html: `<!doctype html>
<html lang="nb">
<body>
<h1>Vedtak om <em>st&oslash;tte</em></h1>
<p>Hei {{navn}}, du får <b>4&nbsp;000 kroner</b>
  i støtte.</p>
<div>Du må sende oss:
  <ul><li>kvittering fra &laquo;butikken&raquo;
  <li><p>kontonummer</ul>
  Spørsmål? Ring oss på <a href="tel:+4755555555">55 55 55 55</a>.
</div>
`,
  plain: [
    'Vedtak om støtte',
    'Hei {{navn}}, du får 4\u00A0000 kroner i støtte.',
    'Du må sende oss:',
    'kvittering fra «butikken»',
    'kontonummer',
    'Spørsmål? Ring oss på 55 55 55 55.',
  ],
} as const;
