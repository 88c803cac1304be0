import { defineRule } from '@klarsyn/core';
import { has, partOf } from '@klarsyn/language/letter';
import { isDecision, letterOf, weightOf } from './shared/letter.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/fakta-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['LET-VED-FAKTA'],
  docs: {
    nb: {
      title: 'Begrunnelsen nevner ingen fakta',
      why: 'Leseren skal kunne se hvilke opplysninger vedtaket bygger på, og si fra når noe er galt.',
      advice: 'Nevn det som avgjorde saken: tall, datoer, det søkeren skrev, det dere så på befaring.',
    },
    nn: {
      title: 'Grunngjevinga nemner ingen fakta',
      why: 'Lesaren skal kunne sjå kva opplysningar vedtaket byggjer på, og seie frå når noko er gale.',
      advice: 'Nemn det som avgjorde saka: tal, datoar, det søkjaren skreiv, det de såg på synfaring.',
    },
  },
  sources: [fvl('§ 25 andre ledd')],
  messages: {
    nb: { missing: 'Begrunnelsen sier ikke hvilke fakta i saken vedtaket bygger på.' },
    nn: { missing: 'Grunngjevinga seier ikkje kva fakta i saka vedtaket byggjer på.' },
  },
  applies: (document, context) => isDecision(document, letterOf(context)) && has(letterOf(context), 'reasons'),
  check(_document, context) {
    const letter = letterOf(context);
    if (has(letter, 'facts')) return undefined;
    const at = partOf(letter, 'reasons')?.span ?? 0;
    return { message: 'missing', at, severity: weightOf(letter, 'warning', 'hint') };
  },
  examples: [
    { kind: 'avslag', text: 'Søknaden er avslått.\n\n⟦Vi avslår fordi vilkårene i loven ikke er oppfylt.⟧' },
    { kind: 'avslag', text: 'Avslag\n\n⟦Grunnen til avslaget er at kravet i § 5 ikke er møtt.⟧' },
    { kind: 'vedtak', text: 'Tilskuddet er innvilget.\n\n⟦Vi mener at vilkårene i retningslinjene er til stede.⟧' },
    {
      kind: 'avslag',
      text: 'Søknaden er avslått.\n\n⟦Kravet i forskriften er en gangevne på under 200 meter, og derfor avslår vi.⟧',
      note: 'Tallet står i regelen, og sier ingenting om saken.',
    },
    { kind: 'avslag', text: 'Vi avslår fordi inntekten din er høyere enn grensen.' },
    { kind: 'avslag', text: 'Vi avslår. I søknaden skriver du at huset blir 8 meter høyt. Derfor trengs det dispensasjon.' },
    { kind: 'vedtak', text: 'Du får plass fordi du bor mer enn 4 kilometer fra skolen.' },
    { language: 'nn', kind: 'avslag', text: 'Søknaden er avslått.\n\n⟦Vi avslår fordi vilkåra i lova ikkje er oppfylte.⟧' },
    { language: 'nn', kind: 'avslag', text: 'Avslag\n\n⟦Grunnen til avslaget er at kravet i § 5 ikkje er møtt.⟧' },
    { language: 'nn', kind: 'vedtak', text: 'Tilskotet er innvilga.\n\n⟦Vi meiner at vilkåra i retningslinjene er til stades.⟧' },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Søknaden er avslått.\n\n⟦Kravet i forskrifta er ei gangevne på under 200 meter, og difor avslår vi.⟧',
    },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår fordi inntekta di er høgare enn grensa.' },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår. I søknaden skriv du at huset blir 8 meter høgt. Difor trengst det dispensasjon.' },
    { language: 'nn', kind: 'vedtak', text: 'Du får plass fordi du bur meir enn 4 kilometer frå skulen.' },
  ],
});
