import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentKind } from '@klarsyn/core';
import { check, readDocument } from '@klarsyn/toolkit';
import { letterSketch, writePdf } from '@klarsyn/workshop';
import { expect, test } from 'vitest';

const cwd = join(import.meta.dirname, '..', '..', 'examples');
const letters = readdirSync(join(cwd, 'letters')).filter((name) => name.endsWith('.md'));

/** Rules that read what a letter says; how its source is written and what its paper shows are other matters. */
const packs = /^(?:klarsprak|brev|avsender|personvern)\//;
async function findingsIn(name: string, content: string | Uint8Array, kind?: DocumentKind) {
  const { documents } = await check({ name: join('letters', name), content }, { cwd, static: true, ...(kind !== undefined && { kind }) });
  const [document] = documents;
  const findings = (document?.findings ?? []).filter(({ rule }) => packs.test(rule));
  return {
    kind: document?.kind?.value,
    skipped: new Set(document?.skipped.map(({ rule }) => rule)),
    findings: findings.map(({ rule, excerpt, message }) => `${rule}: «${excerpt}» ${message}`).toSorted(),
  };
}

test.each(letters.flatMap((name) => [true, false].map((isTagged) => [name, isTagged ? 'with' : 'without', isTagged] as const)))(
  '%s as a PDF %s tags has the findings it has in Markdown',
  async (name, _, isTagged) => {
    const source = readFileSync(join(cwd, 'letters', name), 'utf8');
    const written = await readDocument(name, source, 'markdown');
    if (!written.ok) throw new Error(written.fault.code);
    const markdown = await findingsIn(name, source);
    const pdf = await findingsIn(name.replace('.md', '.pdf'), writePdf(letterSketch(written.document, { isTagged })), markdown.kind);
    const both = markdown.findings.filter((finding) => !pdf.skipped.has(finding.slice(0, finding.indexOf(':'))));
    expect(pdf.findings).toEqual(both);
    if (name === 'avslag-garasje.md') expect(both.length).toBeGreaterThan(12);
  },
);
