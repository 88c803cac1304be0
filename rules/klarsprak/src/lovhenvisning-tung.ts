import { defineRule } from '@klarsyn/core';
import { findInProse } from './shared/prose.ts';
import { countSections, sections } from './shared/section.ts';

export default defineRule({
  id: 'klarsprak/lovhenvisning-tung',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  options: { maxSections: 2 },
  docs: {
    nb: {
      title: 'Setningen viser til mange paragrafer',
      why: 'En rekke paragrafer i setningen skjuler hva den sier. De fleste lesere slår dem ikke opp.',
      advice: 'Si med vanlige ord hva reglene betyr for leseren. Samle paragrafene til slutt, under «Regler vi har brukt».',
    },
    nn: {
      title: 'Setninga viser til mange paragrafar',
      why: 'Ei rekkje paragrafar i setninga skjuler kva ho seier. Dei fleste lesarar slår dei ikkje opp.',
      advice: 'Sei med vanlege ord kva reglane tyder for lesaren. Samle paragrafane til slutt, under «Reglar vi har brukt».',
    },
  },
  sources: [{ title: 'Statsforvalteren: klart språk i vedtak' }, { title: 'Digdirs språkprofil' }],
  messages: {
    nb: { many: 'Setningen viser til {count} paragrafer. Samle dem til slutt i brevet.' },
    nn: { many: 'Setninga viser til {count} paragrafar. Samle dei til slutt i brevet.' },
  },
  applies: ({ plain }) => plain.includes('§'),
  check(sentence, context) {
    const found = findInProse(sentence, sections, context);
    const count = found.reduce((sum, { match }) => sum + countSections(match[0]), 0);
    const [first, last] = [found[0], found.at(-1)];
    if (count <= context.options.maxSections || first === undefined || last === undefined) return undefined;
    const end = last.span.start + last.match[0].trimEnd().length;
    return { message: 'many', values: { count }, at: { ...first.span, end } };
  },
  examples: [
    { text: 'Vedtaket er gjort etter opplæringslova ⟦§§ 4-1, 4-2, 4-5 og 4-7⟧.' },
    { text: 'Vi viser til barnehageloven ⟦§ 3, forvaltningsloven § 17 og offentleglova § 13⟧ for mer.' },
    { options: { maxSections: 1 }, text: 'Det står i barnehageloven ⟦§ 3 og § 5⟧.' },
    { text: 'Det står i barnehageloven § 3.' },
    { text: 'Det står i forvaltningsloven §§ 28 og 29.' },
    { text: 'Saken har nummer 14-6, og gebyret er 120 kroner.' },
    { language: 'nn', text: 'Vedtaket er gjort etter opplæringslova ⟦§§ 4-1, 4-2, 4-5 og 4-7⟧.' },
    { language: 'nn', text: 'Vi viser til barnehagelova ⟦§ 3, forvaltningslova § 17 og offentleglova § 13⟧ for meir.' },
    { options: { maxSections: 1 }, language: 'nn', text: 'Det står i barnehagelova ⟦§ 3 og § 5⟧.' },
    { language: 'nn', text: 'Det står i barnehagelova § 3.' },
    { language: 'nn', text: 'Det står i forvaltningslova §§ 28 og 29.' },
    { language: 'nn', text: 'Saka har nummer 14-6, og gebyret er 120 kroner.' },
  ],
});
