/** A stretch of text between two offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An example without its marks, and where the marks stood. `whole` is set when it begins with an empty pair: the whole document is meant. */
export interface Marked {
  readonly source: string;
  readonly marks: readonly Stretch[];
  readonly whole: boolean;
}

/** Takes the marks ⟦ ⟧ out of an example. Throws when they do not pair up: the example is wrong then. */
export function takeMarks(example: string): Marked {
  const whole = example.startsWith('⟦⟧');
  const text = whole ? example.slice(2) : example;
  const marks: Stretch[] = [];
  const open: number[] = [];
  let source = '';
  for (const part of text.split(/([⟦⟧])/)) {
    if (part === '⟦') open.push(source.length);
    else if (part === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦ in «${example}»`);
      marks.push({ start, end: source.length });
    } else source += part;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in «${example}»`);
  return { source, marks: marks.toSorted((one, other) => one.start - other.start || one.end - other.end), whole };
}
