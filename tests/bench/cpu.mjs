// Loaded before a measured program with `node --import`: writes the CPU time of the whole process when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeFileSync(process.env['BENCH_RESULT'], JSON.stringify({ cpu: (user + system) / 1e6, memory: maxRSS / 1024 }));
});
