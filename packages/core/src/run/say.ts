import type { Document, Form } from '../model/index.ts';
import { type Certainty, fill, principleOf, type Rule, type Severity, type Values } from '../rule/index.ts';
import type { Found } from './check.ts';
import { hash } from './hash.ts';
import { identityOf } from './identity.ts';
import { mask } from './mask.ts';
import { excerptOf, placeOf, whereOf } from './place.ts';
import type { Finding } from './report.ts';
import { snippetOf } from './snippet.ts';

/** Turns what was found into findings: placed in the original, and said in the reader's form of Norwegian. */
export function say(found: readonly Found[], document: Document, form: Form): readonly Finding[] {
  const seen = new Map<string, number>();
  return found.map(({ chosen, problem, at }) => {
    const excerpt = excerptOf(document, at);
    const where = whereOf(document, at);
    const snippet = snippetOf(document, at, chosen.rule.tags);
    const { what, before, after } = identityOf({ rule: chosen.rule.id, messageId: problem.message, excerpt, where });
    const key = [what, before, after].join('\n');
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return {
      ...speak(chosen.rule, form, problem, chosen.severity),
      place: placeOf(document, at),
      where,
      excerpt,
      ...(snippet !== undefined && { snippet }),
      fingerprint: hash(`${key}\n${occurrence}`),
      ...(problem.engines !== undefined && { engines: problem.engines }),
      ...(problem.related !== undefined && { related: problem.related.map((other) => placeOf(document, other)) }),
      ...(problem.fix !== undefined && {
        fix: {
          ...(problem.fix.title !== undefined && { title: problem.fix.title }),
          safe: problem.fix.safe,
          edits: problem.fix.edits.map(({ span, replacement }) => ({ place: placeOf(document, span), replacement })),
        },
      }),
    };
  });
}

interface Said {
  readonly message: string;
  readonly values?: Values;
  readonly severity?: Severity;
  readonly certainty?: Certainty;
}

/** The parts of a finding that come from the rule and its message alone. */
export function speak(rule: Rule, form: Form, { message, values = {}, severity, certainty = 'certain' }: Said, settled: Severity) {
  const masked = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? mask(value) : value]));
  const template = (rule.messages[form] as Readonly<Record<string, string>>)[message];
  if (template === undefined) throw new Error(`${rule.id} has no message «${message}» in ${form}`);
  return {
    rule: rule.id,
    severity: weigh(rule.severity, severity, settled),
    certainty,
    message: fill(template, masked),
    messageId: message,
    values: masked,
    tags: tagsOf(rule, message),
    principle: principleOf(rule),
  };
}

/** The tags of a rule, without the ACT rules that this message does not answer. */
function tagsOf({ tags = [], acts }: Rule, message: string): readonly string[] {
  const own = (acts as Readonly<Record<string, readonly string[]>> | undefined)?.[message];
  return own === undefined ? tags : tags.filter((tag) => !tag.startsWith('act-') || own.includes(tag.slice(4)));
}

/** Severities, what weighs least first. */
export const ladder: readonly Severity[] = ['hint', 'warning', 'error'];

/** A case may weigh more or less than its rule. When the config has moved the rule, the case moves as many steps. */
function weigh(own: Severity, ofCase: Severity | undefined, settled: Severity): Severity {
  if (ofCase === undefined) return settled;
  const moved = ladder.indexOf(ofCase) + ladder.indexOf(settled) - ladder.indexOf(own);
  return ladder[Math.max(0, Math.min(ladder.length - 1, moved))] ?? settled;
}
