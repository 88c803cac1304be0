import { join } from 'node:path';
import { createRule } from '../new-rule/create.ts';

const created = await createRule(join(import.meta.dirname, '..', '..', '..', '..'), process.argv.slice(2));
if (created.ok) {
  console.log(`${created.file}
Answer every text that begins with «?», examples first. Then: npm test -- examples -t ${created.name}
Last: npm run rule-docs`);
} else {
  console.error(created.problem);
  process.exitCode = 2;
}
