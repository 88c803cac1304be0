import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentKind, isDocumentKind } from '@klarsyn/core';

/** A letter with at most one planted fault. The format is told in `letters/README.md`. */
export interface Version {
  /** `a4 varsel-som-vedtak`, or `a4` for the letter as it stands. */
  readonly title: string;
  readonly name: string;
  readonly kind: DocumentKind;
  readonly text: string;
  /** The rules that must speak, without the name of the pack. */
  readonly faults: readonly string[];
}

interface Change {
  readonly fault: string;
  readonly from: string;
  readonly to: string;
  readonly put: string;
}

const folder = join(import.meta.dirname, 'letters');
const heading = /^### (?=[a-z]\d+ [a-z-]+ (?:md|txt)$)/mu;

/** All versions of all letters: each as it stands, and with each fault. Throws when a letter does not have the words that a fault changes. */
export const versions = (): readonly Version[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.letters'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(heading).slice(1).flatMap(versionsOf));

function versionsOf(chunk: string): readonly Version[] {
  const [head = '', ...lines] = chunk.split('\n');
  const [id = '', kind = '', format = ''] = head.trim().split(' ');
  if (!isDocumentKind(kind)) throw new Error(`tests/letters: ${id} has the kind «${kind}», which is none`);
  const changes = lines.filter((line) => line.startsWith('!!')).map(changeOf);
  const right = `${lines
    .filter((line) => !line.startsWith('!!'))
    .join('\n')
    .trim()}\n`;
  const faults = [...new Set(changes.map(({ fault }) => fault))];
  return [undefined, ...faults].map((fault) => ({
    title: fault === undefined ? id : `${id} ${fault}`,
    name: `${id}.${format}`,
    kind,
    text: changes
      .filter((change) => change.fault === fault)
      .reduce((text, change) => changed(text, change, id), right)
      .replace(/\n{3,}/g, '\n\n'),
    faults: fault === undefined ? [] : fault.replace(/#.*$/, '').split('+'),
  }));
}

function changeOf(line: string): Change {
  const [, fault = '', rest = ''] = /^!!([^:]+):\s?(.*)$/u.exec(line) ?? [];
  const [what = '', put = ''] = rest.split(/\s*=>\s?/u);
  const [from = '', to = from] = what.split(/\s*⋯\s*/u);
  return { fault: fault.trim(), from: from.trim(), to: to.trim(), put };
}

function changed(text: string, { fault, from, to, put }: Change, id: string): string {
  const start = text.indexOf(from);
  const end = from === to ? start : text.indexOf(to, start + from.length);
  if (start < 0 || end < 0) throw new Error(`tests/letters: ${id} does not have «${start < 0 ? from : to}», which ${fault} changes`);
  return text.slice(0, start) + put + text.slice(end + to.length);
}
