import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordParts, writeDocx } from '@klarsyn/workshop';
import { letter } from './letters.ts';

/** Words of a letter: a page. */
const words = 250;

/** Writes a letter below a folder, no two alike: every tenth in Word, every tenth an e-mail, the rest in Markdown. Gives its name as the report says it. */
export function writeLetter(folder: string, at: number): string {
  const inner = `mappe-${Math.floor(at / 1000)}`;
  if (at % 1000 === 0) mkdirSync(join(folder, 'brev', inner), { recursive: true });
  const text = letter(at + 1, words);
  const kind = at % 10 === 3 ? 'docx' : at % 10 === 7 ? 'eml' : 'md';
  const name = `brev/${inner}/brev-${at}.${kind}`;
  const lines = text.split('\n').filter((line) => line !== '');
  if (kind === 'docx')
    writeFileSync(
      join(folder, name),
      writeDocx(
        wordParts(
          lines.map((line) => ({ text: line.replace(/^#+ /, '') })),
          { title: `Brev ${at}` },
        ),
      ),
    );
  else writeFileSync(join(folder, name), kind === 'md' ? text : mail(at, lines));
  return name;
}

function mail(at: number, lines: readonly string[]): string {
  const subject = Buffer.from(`Svar på søknad ${at}`).toString('base64');
  const head = ['From: Kari Nordmann <kari@fjordvik.example>', 'To: ola@fjordvik.example', `Subject: =?utf-8?B?${subject}?=`];
  const kind = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'];
  return [...head, ...kind, '', ...lines.flatMap((line) => [line, ''])].join('\r\n');
}
