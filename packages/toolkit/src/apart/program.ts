// What a thread runs: one task after the other, for as long as it is kept.
import { type MessagePort, parentPort } from 'node:worker_threads';
import { type TaskName, tasks } from './tasks.ts';
import type { Sent } from './thread.ts';

if (parentPort !== null) {
  // What libraries say on their way is written for those who make them. A promise for a damaged part that one of them leaves behind is no reason to stop: it
  // gives what it can of the rest.
  for (const name of ['log', 'info', 'warn', 'error'] as const) console[name] = () => undefined;
  process.on('unhandledRejection', () => undefined);
  serve(parentPort);
}

function serve(port: MessagePort): void {
  const send = (sent: Sent) => port.postMessage(sent);
  port.on('message', async ({ name, asked }: { readonly name: TaskName; readonly asked: never }) => {
    try {
      send({ value: await tasks[name](asked) });
    } catch (thrown) {
      send({ thrown });
    }
  });
}
