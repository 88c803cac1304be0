// Checks files one after the other, as they are sent, and sends back what the command would have written and how it would have ended.
import { dirname } from 'node:path';
import { exitCode } from '@klarsyn/core';
import { json } from '@klarsyn/reporters';
import { check } from '@klarsyn/toolkit';

process.on('message', async (path: string) => {
  const thrown: string[] = [];
  const onError = (error: unknown) => thrown.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const report = await check(path, { cwd: dirname(path), static: true, onError });
  process.send?.({ written: json(report), code: exitCode(report, 'error'), thrown });
});
process.send?.('ready');
