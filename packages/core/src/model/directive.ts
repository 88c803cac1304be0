/** What a suppression in the text asks for. */
export interface ReadDirective {
  readonly rules: readonly string[];
  /** '' when none is given. */
  readonly reason: string;
  /** The last day it counts, as it was written: `yyyy-mm-dd` when it is right. */
  readonly until?: string;
}

/** What a comment asks for: `klarsyn-av regel1, regel2: grunn`, or with a last day: `klarsyn-av regel1 til 2027-06-30: grunn`. */
export function readDirective(comment: string): ReadDirective | undefined {
  const asked = /^\s*klarsyn-av(?![\p{L}\p{N}-])([\s\S]*)$/u.exec(comment)?.[1];
  return asked === undefined ? undefined : readAsked(asked);
}

/** What a comment in Word asks for: `klarsyn: regel: grunn`. Word writes the first letter of a comment large, so the letters do not count. */
export function readWordDirective(comment: string): ReadDirective | undefined {
  const asked = /^\s*klarsyn(?:-av(?![\p{L}\p{N}-])|\s*:)([\s\S]*)$/iu.exec(comment)?.[1];
  return asked === undefined ? undefined : readAsked(asked);
}

/** The same without the word in front, as in the attribute `data-klarsyn-av="regel1: grunn"`. */
export function readAsked(asked: string): ReadDirective {
  const [, head = '', reason = ''] = /^([^:]*)(?::([\s\S]*))?$/.exec(asked) ?? [];
  const until = /(?:^|\s)til\s+(\d[\d./-]*)\s*$/.exec(head)?.[1];
  const names = until === undefined ? head : head.slice(0, head.lastIndexOf('til'));
  const rules = names.split(/[\s,]+/).filter((rule) => rule !== '');
  return { rules, reason: reason.trim().replace(/\s+/g, ' '), ...(until !== undefined && { until }) };
}
