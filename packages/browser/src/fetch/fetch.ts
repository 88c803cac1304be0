import type { Agent, IncomingMessage } from 'node:http';
import { pageLimits } from '@klarsyn/core';
import { type BrowserFault, fault } from '../fault.ts';
import { tooMany } from '../open/answer.ts';
import { nameSystemError } from '../open/failure.ts';
import { type Gate, type GateOptions, openGate } from '../open/gate.ts';
import { openNames } from '../open/names.ts';
import { plan, type Reach } from '../open/target.ts';
import { bodyOf } from './body.ts';

/** What an address gave. */
export interface Fetched {
  readonly ok: true;
  /** Where the redirects ended. */
  readonly url: string;
  readonly status: number;
  /** The media type, in small letters, without parameters; empty when the server does not say. */
  readonly type: string;
  /** As it came, unpacked. Empty when only the head was asked for. */
  readonly body: Uint8Array;
}

/** What to ask for. */
export interface Asking {
  /** `HEAD` asks for the status alone. */
  readonly method?: 'GET' | 'HEAD';
  /** Most bytes that are taken, unpacked; else 50 MiB (guard 3). */
  readonly most?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Fetches what is read without a browser: robots.txt, sitemaps, documents, plain pages. */
export interface Fetcher {
  /** Never throws. A status that is not 2xx is a fault. */
  fetch(address: string, asking?: Asking): Promise<Fetched | BrowserFault>;
  close(): Promise<void>;
}

/** How we name ourselves. Sites that want other rules for us can say so in robots.txt. */
export const userAgent = 'Klarsyn/0.1';

/** From asking to the last byte, in milliseconds. */
const patience = 30_000;
const mostBytes = 50 * 1024 * 1024;

/** Makes a fetcher whose only way out is a gate, as that of pages is (guard 9). */
export function openFetcher({ names = openNames(), ...reach }: Reach): Fetcher {
  const gates = new Map<string, Promise<{ readonly gate: Gate; readonly agent: Agent }>>();
  const wayOut = (inside: GateOptions['inside']) => {
    const open = gates.get(String(inside)) ?? openWay({ inside, names });
    gates.set(String(inside), open);
    return open;
  };

  const fetch = async (address: string, asking: Asking = {}): Promise<Fetched | BrowserFault> => {
    const planned = await plan({ url: address }, { ...reach, names });
    if (!planned.ok) return planned;
    const { gate, agent } = await wayOut(planned.inside);
    const signal = AbortSignal.timeout(patience);
    let at = planned.address;
    for (let hop = 0; hop <= pageLimits.redirects; hop++) {
      const url = new URL(at);
      try {
        const response = await ask(url, asking, agent, signal);
        const next = redirectOf(response, at);
        if (next === undefined) return await read(response, at, asking);
        response.destroy();
        if (!/^https?:/.test(next)) return fault('bad-address');
        at = next;
      } catch (error) {
        if (signal.aborted) return fault('timeout', { seconds: patience / 1000 });
        return nameSystemError(error, url, gate);
      }
    }
    return tooMany;
  };
  const close = async (): Promise<void> => {
    for (const open of gates.values()) {
      const { gate, agent } = await open;
      agent.destroy();
      await gate.close();
    }
  };
  return { fetch, close };
}

async function openWay(options: GateOptions): Promise<{ readonly gate: Gate; readonly agent: Agent }> {
  const [{ SocksProxyAgent }, gate] = await Promise.all([import('socks-proxy-agent'), openGate(options)]);
  // `socks5h`: the gate looks names up, and nobody else.
  return { gate, agent: new SocksProxyAgent(gate.proxy.replace('socks5:', 'socks5h:')) };
}

async function ask(url: URL, { method = 'GET', headers = {} }: Asking, agent: Agent, signal: AbortSignal): Promise<IncomingMessage> {
  const { request } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'));
  const own = { 'user-agent': userAgent, accept: '*/*', 'accept-language': 'nb, nn, no, *', 'accept-encoding': 'gzip, deflate, br' };
  return new Promise((resolve, reject) => {
    request(url, { method, agent, signal, headers: { ...own, ...headers } }, resolve)
      .once('error', reject)
      .end();
  });
}

/** Where an answer sends us on to; undefined when it does not. */
function redirectOf({ statusCode = 0, headers: { location } }: IncomingMessage, from: string): string | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode);
  return isRedirect && location !== undefined && URL.canParse(location, from) ? new URL(location, from).href : undefined;
}

async function read(response: IncomingMessage, url: string, { method, most = mostBytes }: Asking): Promise<Fetched | BrowserFault> {
  const status = response.statusCode ?? 0;
  if (status < 200 || status > 299) {
    response.destroy();
    return status === 401 || status === 407 ? fault('auth-required', { status }) : fault('http-status', { status });
  }
  const type = response.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (method === 'HEAD') {
    response.destroy();
    return { ok: true, url, status, type, body: new Uint8Array() };
  }
  const body = await bodyOf(response, most);
  return body === undefined ? fault('too-large', { most: Math.round(most / 1024 / 1024) }) : { ok: true, url, status, type, body };
}
