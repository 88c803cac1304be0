const letters = 'abcdefghijklmnoprstuvyøåæ';

/** Words with one letter changed, put in, left out or swapped, that by luck became no other word. The same for the same words. */
export function misspell(words: readonly string[], count: number, isRight: (word: string) => boolean): readonly string[] {
  const list = [...new Set(words)].sort();
  const right = new Set(list);
  const wrong: string[] = [];
  let seed = 42;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  while (wrong.length < count) {
    const word = list[below(list.length)] ?? '';
    const at = below(word.length);
    const letter = letters[below(letters.length)] ?? '';
    const [head, own, next] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? ''];
    const made =
      [
        head + letter + word.slice(at + 1),
        head + letter + word.slice(at),
        head + word.slice(at + 1),
        head + next + own + word.slice(at + 2),
      ][below(4)] ?? '';
    if (made !== word && !right.has(made) && !isRight(made)) wrong.push(made);
  }
  return wrong;
}
