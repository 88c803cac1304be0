import { rmSync } from 'node:fs';

/** A browser that must not outlive us: its process group, and the folder of its profile. */
export interface Mortal {
  readonly pid: number | undefined;
  readonly profile: string;
}

/** Ends the browser and removes its profile when this process ends, whatever ends it. Gives the way to call that off. */
export function endWithUs(mortal: Mortal): () => void {
  if (living.size === 0) listen();
  living.add(mortal);
  return () => {
    living.delete(mortal);
    if (living.size === 0) stopListening();
  };
}

/** Kills the browser with all its helpers, at once. */
export function kill({ pid }: Mortal): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/** Removes the folder of the profile. Helpers that are still dying may hold files in it for a moment. */
export const removeProfile = ({ profile }: Mortal): void => {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // A profile that stays is empty of anything of ours; ending matters more.
  }
};

const living = new Set<Mortal>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const endAll = (): void => {
  for (const mortal of living) kill(mortal);
  for (const mortal of living) removeProfile(mortal);
  living.clear();
};

/** The signal goes on to whoever else listens; when nobody does, it ends the process as it would have without us. */
const onSignal = (signal: NodeJS.Signals): void => {
  endAll();
  stopListening();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
};

/** A page that goes away leaves questions to it without an answer; puppeteer has some of its own that nobody waits for. */
const onRejection = (reason: unknown): void => {
  const isOfBrowser =
    reason instanceof Error && /^(?:TargetCloseError|ProtocolError|ConnectionClosedError|TimeoutError)$/.test(reason.name);
  if (!isOfBrowser) throw reason;
};

const listen = (): void => {
  process.on('unhandledRejection', onRejection);
  process.on('exit', endAll);
  for (const signal of signals) process.on(signal, onSignal);
};

const stopListening = (): void => {
  process.off('unhandledRejection', onRejection);
  process.off('exit', endAll);
  for (const signal of signals) process.off(signal, onSignal);
};
