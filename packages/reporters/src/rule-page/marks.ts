/** A stretch of an example, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** An example taken apart: its stretches, what each mark covers, and whether the whole document is meant. */
export interface Marked {
  readonly stretches: readonly Stretch[];
  readonly plain: string;
  readonly covered: readonly string[];
  readonly whole: boolean;
}

/** True for an example that must give a finding. */
export const isMarked = (example: unknown): boolean => JSON.stringify(example).includes('⟦');

/** Takes the marks ⟦ ⟧ out of an example. One mark may stand inside another. */
export function readMarks(example: string): Marked {
  const stretches: Stretch[] = [];
  const open: number[] = [];
  const covered: string[] = [];
  let plain = '';
  for (const part of example.split(/([⟦⟧])/)) {
    if (part === '⟦') open.push(plain.length);
    else if (part === '⟧') covered.push(plain.slice(open.pop()));
    else if (part !== '') {
      stretches.push({ text: part, isMarked: open.length > 0 });
      plain += part;
    }
  }
  return { stretches, plain, covered: covered.filter((text) => text !== ''), whole: example.startsWith('⟦⟧') };
}
