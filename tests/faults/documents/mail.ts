import { Buffer } from 'node:buffer';
import { again, each, file, type Hostile, mebi } from './case.ts';
import { wordFile } from './word-file.ts';

const head =
  'From: Kari Moe <kari@fjordvik.example>\r\nSubject: Svar til deg\r\nDate: Tue, 3 Mar 2027 10:00:00 +0100\r\nMIME-Version: 1.0\r\n';
const plain = 'Content-Type: text/plain; charset=utf-8\r\n\r\n';
const body = 'Vi skriver vedrørende søknaden din.\r\n';
const mail = (rest: string, headers = head): string => headers + rest;

/** Parts between boundaries. */
const multipart = (boundary: string, parts: readonly string[], kind = 'mixed'): string =>
  `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;

function deep(levels: number): string {
  const open = each(levels, (at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`);
  return open + plain + body;
}

const attached = (name: string, bytes: Uint8Array | string, type = 'application/octet-stream'): string =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n` +
  `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}`;

function mailInMail(levels: number): string {
  let inner = mail(plain + body);
  for (let level = 0; level < levels; level += 1) {
    inner = mail(
      multipart(`n${level}`, [
        plain + body,
        `Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="m.eml"\r\n\r\n${inner}`,
      ]),
    );
  }
  return inner;
}

/** E-mails that nest, flood or lie about how they are written. */
export const mails: readonly Hostile[] = [
  file('epost-tom.eml', 3, { error: 'empty' }, () => ''),
  file('epost-bare-hode.eml', 3, 'either', () => head),
  file('epost-tull.eml', 3, 'either', () => Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256))),
  file('epost-dyp.eml', 3, 'either', () => mail(deep(1000))),
  file('epost-dypest.eml', 3, 'either', () => mail(deep(50_000))),
  file('epost-mange-deler.eml', 3, 'either', () =>
    mail(
      multipart(
        'x',
        Array.from({ length: 20_000 }, () => plain + body),
      ),
    ),
  ),
  file('epost-mange-vedlegg.eml', 3, 'either', () =>
    mail(multipart('x', [plain + body, ...Array.from({ length: 3000 }, (_, at) => attached(`v${at}.txt`, 'Hei på deg.'))])),
  ),
  file('epost-i-epost.eml', 3, 'either', () => mail(mailInMail(30), '')),
  file('epost-vifte.eml', 3, 'either', () => {
    let inner = mail(plain + body);
    for (let level = 0; level < 5; level += 1)
      inner = mail(
        multipart(
          `v${level}`,
          Array.from({ length: 5 }, (_, at) => attached(`m${at}.eml`, inner, 'message/rfc822')),
        ),
      );
    return inner;
  }),
  file('epost-uten-grense.eml', 3, 'either', () => mail(`Content-Type: multipart/mixed\r\n\r\n--\r\n${body}`)),
  file('epost-grense-rar.eml', 3, 'either', () => mail(multipart('(a+)+$.*[', [plain + body]))),
  file('epost-grense-like.eml', 3, 'either', () => mail(`Content-Type: multipart/mixed; boundary=a\r\n\r\n${again('--a\r\n', 200_000)}`)),
  file('epost-base64-tull.eml', 3, 'either', () =>
    mail(`Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${again('%%ikke base64%%=\r\n', 50_000)}`),
  ),
  file('epost-qp-tull.eml', 3, 'either', () =>
    mail(`Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${again('=ZZ=\r\n=', 50_000)}`),
  ),
  file('epost-mange-hoder.eml', 3, 'either', () => mail(plain + body, each(100_000, (at) => `X-${at}: y\r\n`) + head)),
  file('epost-langt-hode.eml', 3, 'either', () => mail(plain + body, `X-Lang: ${again('a', 5 * mebi)}\r\n${head}`)),
  file('epost-brettet-hode.eml', 3, 'either', () => mail(plain + body, `X-Brett: a\r\n${again(' b\r\n', 300_000)}${head}`)),
  file('epost-mottakere.eml', 3, 'either', () => mail(plain + body, `To: ${again('a <a@b.no>, ', 50_000)}\r\n${head}`)),
  file('epost-kommentar-i-hode.eml', 3, 'either', () =>
    mail(plain + body, `To: ${again('(', 50_000)}\r\nFrom: ${again('<', 50_000)}\r\nSubject: x\r\n`),
  ),
  file('epost-kodede-ord.eml', 3, 'either', () => mail(plain + body, `Subject: ${again('=?utf-8?b?w7g=?= ', 30_000)}\r\n${head}`)),
  file('epost-kodet-tull.eml', 3, 'either', () =>
    mail(plain + body, 'Subject: =?x-finnes-ikke?b?%%%?= =?utf-8?q?=ZZ?= =?utf-8?b?/////w==?=\r\nFrom: a@b.no\r\n'),
  ),
  file('epost-tegnsett.eml', 15, 'either', () => mail(`Content-Type: text/plain; charset=x-finnes-ikke\r\n\r\n${body}`)),
  file('epost-latin1.eml', 15, 'read', () => Buffer.from(mail(`Content-Type: text/plain; charset=iso-8859-1\r\n\r\n${body}`), 'latin1')),
  file('epost-feil-tegnsett.eml', 15, 'either', () => Buffer.from(mail(plain + body), 'latin1')),
  file('epost-utf16.eml', 15, 'either', () =>
    Buffer.concat([Buffer.from(mail('Content-Type: text/plain; charset=utf-16\r\n\r\n')), Buffer.from(`\ufeff${body}`, 'utf16le')]),
  ),
  file('epost-nul.eml', 15, 'either', () => mail(`${plain}Hei\0på\0deg${again('\0', 10_000)}`)),
  file('epost-vedlegg-sti.eml', 1, 'either', () =>
    mail(
      multipart('x', [
        plain + body,
        attached('../../../etc/passwd.txt', 'Hei.'),
        attached('C:\\\\a\\\\b.txt', 'Hei.'),
        attached('.', 'x'),
        attached('..', 'x'),
      ]),
    ),
  ),
  file('epost-vedlegg-skjult.eml', 11, 'either', () =>
    mail(
      multipart('x', [
        plain + body,
        attached('\u001b[31mroed\u0007.txt', 'Hei.'),
        attached('=?utf-8?q?a=0A::error::b=E2=80=AEtxt.md?=', 'Hei.'),
      ]),
    ),
  ),
  file('epost-vedlegg-bombe.eml', 1, 'refused', () =>
    mail(multipart('x', [plain + body, attached('bombe.docx', wordFile([{ name: 'word/styles.xml', content: Buffer.alloc(60 * mebi) }]))])),
  ),
  file('epost-vedlegg-samme-navn.eml', 3, 'either', () =>
    mail(
      multipart(
        'x',
        Array.from({ length: 200 }, () => attached('brev.txt', body)),
      ),
    ),
  ),
  file('epost-html-dyp.eml', 3, 'read', () => mail(`Content-Type: text/html; charset=utf-8\r\n\r\n${again('<div>', 100_000)}Hei`)),
  file('epost-html-stor.eml', 3, 'either', () =>
    mail(`Content-Type: text/html; charset=utf-8\r\n\r\n${again('<p>Hei på deg.</p>\r\n', 400_000)}`),
  ),
  file('epost-lang-linje.eml', 3, 'either', () => mail(plain + again('ord ', 500_000))),
  file('epost-avkortet.eml', 3, 'either', () =>
    mail(multipart('x', [plain + body, attached('a.pdf', Buffer.alloc(5000, 7))])).slice(0, 700),
  ),
  file('epost-sitater.eml', 3, 'either', () => mail(plain + each(3000, (at) => `${again('>', at % 2000)} hei\r\n`))),
  file('melding.msg', 2, { error: 'outlook-message' }, () => Buffer.from('d0cf11e0a1b11ae1', 'hex')),
];
