import type { InputError } from '@klarsyn/core';

/** How long to wait before an address that failed is asked once more, in milliseconds. */
const retryMs = 1000;

/** What an address gave, asked once more where what stopped it may be gone in a moment. A run that is stopped asks no more. */
export async function onceMore<T extends { readonly errors: readonly InputError[] }>(
  ask: () => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  const isStopped = () => signal?.aborted === true;
  const first = await ask();
  if (isStopped() || !first.errors.some(mayPass)) return first;
  await new Promise((resolve) => setTimeout(resolve, retryMs));
  return isStopped() ? first : ask();
}

/** True for a server that was out for a moment, or asks us to come back. */
const mayPass = ({ code, status = 0 }: InputError): boolean => code === 'connection-failed' || status === 429 || status >= 500;
