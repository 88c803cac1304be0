import type { Complaint } from '@klarsyn/core';
import { causeOf } from '../fault.ts';
import { withinTime } from '../time.ts';
import { backdrop } from './backdrop.ts';
import { changeOfContext } from './context.ts';
import { focus } from './focus.ts';
import { forms } from './forms/forms.ts';
import { hover } from './hover.ts';
import { keyboard } from './keyboard.ts';
import { type Living, lookIn, type Probe } from './living.ts';
import { media } from './media.ts';
import { moving } from './moving.ts';
import { print } from './print.ts';
import { motion, shortcuts } from './senses.ts';
import { speech } from './speech.ts';
import { zoom } from './zoom.ts';

/** The probes there are, in the order they run: those that only look come before those that touch the page. */
export const probeNames = [
  'media',
  'moving',
  'backdrop',
  'zoom',
  'print',
  'focus',
  'keyboard',
  'hover',
  'motion',
  'shortcuts',
  'speech',
  'context',
  'forms',
] as const;
/** The name of a probe. */
export type ProbeName = (typeof probeNames)[number];

/** Those that run when nobody has asked for others. Forms are sent only where the caller allows it. */
export const defaultProbes: readonly ProbeName[] = probeNames.filter((name) => name !== 'forms');

const probes: Readonly<Record<ProbeName, Probe>> = {
  media,
  moving,
  backdrop,
  zoom,
  print,
  focus,
  keyboard,
  hover,
  motion,
  shortcuts,
  speech,
  context: changeOfContext,
  forms,
};

/** Runs probes one after the other. One that fails is complained of, and stops nothing. */
export async function probe(
  living: Living,
  { probes: wanted, time }: { readonly probes: readonly ProbeName[]; time(): number },
): Promise<{ readonly seen: Readonly<Record<string, unknown>>; readonly complaints: readonly Complaint[] }> {
  const seen: Record<string, unknown> = {};
  const complaints: Complaint[] = [];
  for (const name of probeNames.filter((one) => wanted.includes(one))) {
    const { [name]: one } = probes;
    try {
      seen[name] = await withinTime(time(), 'look' in one ? lookIn(living, one.look) : one.touch(living));
    } catch (error) {
      complaints.push({ code: 'probe-failed', values: { probe: name, cause: causeOf(error) } });
    }
  }
  return { seen, complaints };
}
