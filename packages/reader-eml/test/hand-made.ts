/** An e-mail as a test writes it by hand. Lines end as they do in e-mails. */
export interface HandMade {
  readonly headers?: readonly string[];
  readonly text?: string;
  readonly html?: string;
  /** Names of attachments, and what they hold. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const honest = ['From: Fjordvik kommune <post@fjordvik.example>', 'Date: Tue, 3 Mar 2027 00:30:00 +0100'];

/** The bytes of a hand-made e-mail. */
export function handMadeMail({ headers = honest, text, html, files = {} }: HandMade): Uint8Array {
  const bodies = [
    ...(text === undefined ? [] : [part('text/plain; charset=utf-8', text)]),
    ...(html === undefined ? [] : [part('text/html; charset=utf-8', html)]),
  ];
  const body = bodies.length === 1 ? (bodies[0] ?? '') : multipart('alternative', bodies);
  const attached = Object.entries(files).map(([name, content]) =>
    part(
      `${typeof content === 'string' && name.endsWith('.eml') ? 'message/rfc822' : 'application/octet-stream'}; name="${name}"`,
      content,
      `attachment; filename="${name}"`,
    ),
  );
  const whole = attached.length === 0 ? body : multipart('mixed', [body, ...attached]);
  const source = [...headers, 'MIME-Version: 1.0', whole].join('\n');
  return new TextEncoder().encode(source.replace(/\r?\n/g, '\r\n'));
}

function part(type: string, content: string | Uint8Array, disposition?: string): string {
  const base64 = typeof content === 'string' ? undefined : Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\n');
  return [
    `Content-Type: ${type}`,
    ...(disposition === undefined ? [] : [`Content-Disposition: ${disposition}`]),
    ...(base64 === undefined ? [] : ['Content-Transfer-Encoding: base64']),
    '',
    base64 ?? content,
  ].join('\n');
}

function multipart(kind: string, parts: readonly string[]): string {
  const boundary = `grense-${kind}`;
  return [
    `Content-Type: multipart/${kind}; boundary=${boundary}`,
    '',
    ...parts.map((one) => `--${boundary}\n${one}`),
    `--${boundary}--`,
  ].join('\n');
}
