import { type Attached, defineRule } from '@klarsyn/core';

export default defineRule({
  id: 'brev/makro-eller-ekstern-mal',
  over: 'document',
  formats: ['docx', 'odt'],
  severity: 'hint',
  tags: ['PROF-DOCX-MACRO'],
  docs: {
    nb: {
      title: 'Fila har makroer eller henter en mal utenfra',
      why: 'Makroer er programmer. Mange mottakere får ikke åpne slike filer, eller får en advarsel om at brevet kan være farlig. En mal som hentes fra nettverket deres, finnes ikke hos mottakeren, og stien til den røper hvor filene ligger.',
      advice:
        'Send brevet som PDF, eller lagre det som vanlig Word-dokument (.docx) uten makroer. Ta bort malen under Utvikler, Dokumentmal, eller velg Normal.dotm.',
    },
    nn: {
      title: 'Fila har makroar eller hentar ein mal utanfrå',
      why: 'Makroar er program. Mange mottakarar får ikkje opne slike filer, eller får ei åtvaring om at brevet kan vere farleg. Ein mal som blir henta frå nettverket dykkar, finst ikkje hos mottakaren, og stien til han røper kvar filene ligg.',
      advice:
        'Send brevet som PDF, eller lagre det som vanleg Word-dokument (.docx) utan makroar. Ta bort malen under Utviklar, Dokumentmal, eller vel Normal.dotm.',
    },
  },
  sources: [
    {
      title: 'Microsoft: Makroer fra Internett blokkeres som standard i Office',
      url: 'https://learn.microsoft.com/microsoft-365-apps/security/internet-macros-blocked',
    },
  ],
  messages: {
    nb: { macros: 'Fila har makroer.', template: 'Fila henter malen «{name}» utenfra når den blir åpnet.' },
    nn: { macros: 'Fila har makroar.', template: 'Fila hentar malen «{name}» utanfrå når ho blir opna.' },
  },
  check({ meta: { attached = {} } }) {
    return [
      ...(attached.macros === true ? [{ message: 'macros', at: 0 } as const] : []),
      ...(attached.template === undefined ? [] : [{ message: 'template', at: 0, values: { name: nameOf(attached.template) } } as const]),
    ];
  },
  examples: [
    { docx: [{ text: '⟦⟧Svar på søknad om barnehageplass' }], meta: { attached: { macros: true } } },
    {
      docx: [{ text: '⟦⟧Du får plass i Solbakken barnehage.' }],
      meta: { attached: { template: 'file:///\\\\fjordvik\\maler\\Brev.dotm' } },
    },
    { docx: [{ text: '⟦⟧Vi har fått klagen din.' }], meta: { attached: { template: 'https://maler.fjordvik.example/vedtak.dotx' } } },
    { docx: [{ text: 'Svar på søknad om barnehageplass' }] },
    { docx: [{ text: 'Du får plass i Solbakken barnehage.' }], meta: { attached: { macros: false } } },
    { docx: [{ text: 'Vi har fått klagen din.' }], meta: { author: 'Kari Moe' } },
    { language: 'nn', docx: [{ text: '⟦⟧Svar på søknad om barnehageplass, ikkje skule' }], meta: { attached: { macros: true } } },
    {
      language: 'nn',
      docx: [{ text: '⟦⟧Du får ikkje plass no.' }],
      meta: { attached: { template: 'file:///\\\\fjordvik\\malar\\Brev.dotm' } },
    },
    {
      language: 'nn',
      docx: [{ text: '⟦⟧Vi har fått klaga di.' }],
      meta: { attached: { template: 'https://malar.fjordvik.example/vedtak.dotx' } },
    },
    { language: 'nn', docx: [{ text: 'Svar på søknad om barnehageplass, ikkje skule' }] },
    { language: 'nn', docx: [{ text: 'Du får ikkje plass no.' }], meta: { attached: { macros: false } } },
    { language: 'nn', docx: [{ text: 'Vi har fått klaga di.' }], meta: { author: 'Kari Moe' } },
  ],
});

/** The last part of a path or address: the rest is nobody's business. */
const nameOf = (template: NonNullable<Attached['template']>): string =>
  template.split(/[\\/?#]/).findLast((part) => part !== '') ?? template;
