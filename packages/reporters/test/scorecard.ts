import type { Scorecard, UnitRun } from '@klarsyn/core';

const clean = { clean: 3, of: 4 };
const run = (date: string, given: Partial<UnitRun> = {}): UnitRun => ({
  ...{ date, documents: 4, unchecked: 0, open: { error: 3, warning: 8, review: 2, hint: 1 } },
  ...{ criteria: { breach: ['1.1.1', '1.4.3'], 'person-must-look': ['2.1.1'], 'nothing-found': ['1.4.10', '3.1.1'] } },
  ...{ principles: { relevant: { clean: 0, of: 0 }, findable: clean, understandable: { clean: 0, of: 4 }, usable: { clean: 4, of: 4 } } },
  ...{ sender: clean, profile: { clean: 0, of: 0 } },
  promises: [
    { id: 'klart', quote: 'Vi skriver <klart>', state: 'broken', faults: 2 },
    { id: 'navn', quote: 'Vi sier hvem vi er', state: 'kept', faults: 0 },
    { id: 'svar', quote: 'Vi svarer innen tre uker', state: 'unseen', faults: 0 },
  ],
  ...given,
});
const change = {
  new: [{ rule: 'wcag/lav-kontrast', count: 2 }],
  mended: [],
  lasting: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, at) => ({ rule: `brev/regel-${name}`, count: 9 - at })),
};
const runs = [run('2026-09-01'), run('2026-10-01', { open: { error: 1, warning: 8, review: 2, hint: 1 }, change })];
const letters = { criteria: { breach: [], 'person-must-look': [], 'nothing-found': [] }, promises: [], unchecked: 1 };

/** A scorecard with every case that must be told: a trend and none, a leader and none, pages and letters alone, a file in no folder. */
export const scorecard: Scorecard = {
  organisation: 'Fjordvik kommune',
  runs: [
    { date: '2026-09-01', version: '1.2.2', documents: 4 },
    { date: '2026-10-01', version: '1.2.3', documents: 5 },
  ],
  sector: 'public',
  total: runs,
  units: [
    { unit: 'Barnehage & skole', leader: 'Ola Li, barnehagesjef', runs },
    { unit: '.', runs: [run('2026-10-01', letters)] },
  ],
};
