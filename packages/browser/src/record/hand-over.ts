import type { Frame, Protocol } from 'puppeteer';
import { protocolOf, worldOf } from './world.ts';

/**
 * Runs a big program in the world of its own of a frame. To hand over an engine takes about as long as to run it: the browser is handed each once
 * a tab, and keeps it for the pages to come. There it is a function that waits to be called, so a page whose engines are not run pays little for it.
 */
export async function handOver(frame: Frame, program: string): Promise<void> {
  const name = nameOf(program);
  const world = worldOf(frame);
  if (await world.run<boolean>(`globalThis.klarsynKept?.${name} !== undefined && (klarsynKept.${name}.call(globalThis), true)`)) return;
  await world.run(`${program};0`);
  // Without it, the next page is handed the program as this one was.
  await keep(frame, name, program).catch(() => undefined);
}

const names = new Map<string, string>();

function nameOf(program: string): string {
  const name = names.get(program) ?? `program${names.size}`;
  names.set(program, name);
  return name;
}

/** What each tab has been handed, by the session that leads to it. */
const kept = new WeakMap<object, Set<string>>();

async function keep(frame: Frame, name: string, program: string): Promise<void> {
  const { session } = protocolOf(frame);
  const own = kept.get(session) ?? new Set<string>();
  kept.set(session, own);
  if (own.has(name)) return;
  own.add(name);
  const source = `(globalThis.klarsynKept ??= {}).${name} = function () {\n${program}\n};`;
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: await worldNameIn(frame) });
}

let worldName: Promise<string> | undefined;

/** What puppeteer calls the world of its own: a session that is new is told the name of every world there is. */
function worldNameIn(frame: Frame): Promise<string> {
  worldName ??= askWorldName(frame);
  return worldName;
}

async function askWorldName(frame: Frame): Promise<string> {
  const session = await frame.page().createCDPSession();
  const told: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }: Protocol.Runtime.ExecutionContextCreatedEvent) => told.push(context.name));
  await session.send('Runtime.enable');
  await session.detach();
  const name = told.find((one) => one.startsWith('__puppeteer_utility_world__'));
  if (name === undefined) throw new Error('puppeteer has no world of its own');
  return name;
}
