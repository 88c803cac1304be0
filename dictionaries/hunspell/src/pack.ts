/** What a form may be, added together; four bits in the graph. */
export const uses = { word: 1, last: 2, first: 4, firstWithS: 8 } as const;

/** Packs forms and their uses into a minimal word graph. One edge is one number: target (20 bits), uses (4), last of its node (1), letter (7). */
export function pack(forms: ReadonlyMap<string, number>): Uint8Array {
  const sorted = [...forms.keys()].sort();
  const alphabet = [...new Set(sorted.flatMap((form) => [...new Set(form)]))].sort();
  if (alphabet.length > 127) throw new RangeError(`${alphabet.length} letters are too many for seven bits`);
  const codes = new Map(alphabet.map((letter, index) => [letter, index]));
  const graph = new Growing();
  let before = '';
  for (const form of sorted) {
    let shared = 0;
    while (shared < before.length && before[shared] === form[shared]) shared += 1;
    graph.freezeTo(shared);
    for (let at = shared; at < form.length; at += 1) graph.grow(codes.get(form[at] ?? '') ?? 0);
    graph.end(forms.get(form) ?? uses.word);
    before = form;
  }
  const { edges, root } = graph.finish();
  const letters = alphabet.join('');
  const header = new TextEncoder().encode(JSON.stringify({ letters, root, forms: sorted.length }));
  const start = Math.ceil((8 + header.length) / 4) * 4;
  const bytes = new Uint8Array(start + edges.length * 4);
  new DataView(bytes.buffer).setUint32(0, 0x32474c4b, true);
  new DataView(bytes.buffer).setUint32(4, header.length, true);
  bytes.set(header, 8);
  bytes.set(new Uint8Array(edges.buffer, edges.byteOffset, edges.length * 4), start);
  return bytes;
}

interface Open {
  readonly letters: number[];
  readonly endings: number[];
  readonly targets: number[];
}

/** The graph while it grows: the path of the last word is open, all else is frozen and shared. */
class Growing {
  #edges = new Uint32Array(1 << 20);
  #length = 1;
  readonly #path: Open[] = [{ letters: [], endings: [], targets: [] }];
  readonly #frozen = new Map<number, number[]>();

  grow(letter: number): void {
    const top = this.#path.at(-1);
    top?.letters.push(letter);
    top?.endings.push(0);
    top?.targets.push(0);
    this.#path.push({ letters: [], endings: [], targets: [] });
  }

  end(use: number): void {
    const above = this.#path.at(-2);
    if (above !== undefined) above.endings[above.endings.length - 1] = use;
  }

  freezeTo(depth: number): void {
    while (this.#path.length > depth + 1) {
      const node = this.#path.pop();
      const above = this.#path.at(-1);
      if (node !== undefined && above !== undefined) above.targets[above.targets.length - 1] = this.#freeze(node);
    }
  }

  finish(): { readonly edges: Uint32Array; readonly root: number } {
    this.freezeTo(0);
    const root = this.#freeze(this.#path[0] ?? { letters: [], endings: [], targets: [] });
    return { edges: this.#edges.slice(0, this.#length), root };
  }

  #freeze({ letters, endings, targets }: Open): number {
    if (letters.length === 0) return 0;
    const numbers = letters.map((letter, index) => {
      const last = index === letters.length - 1 ? 1 : 0;
      return (((targets[index] ?? 0) << 12) | ((endings[index] ?? 0) << 8) | (last << 7) | letter) >>> 0;
    });
    const hash = numbers.reduce((sum, number) => (Math.imul(sum, 0x01000193) ^ number ^ (number >>> 15)) | 0, 0x811c9dc5);
    const same = this.#frozen.get(hash) ?? [];
    const twin = same.find((at) => numbers.every((number, index) => this.#edges[at + index] === number));
    if (twin !== undefined) return twin;
    if (this.#length + numbers.length > this.#edges.length) this.#enlarge();
    const at = this.#length;
    this.#edges.set(numbers, at);
    this.#length += numbers.length;
    same.push(at);
    this.#frozen.set(hash, same);
    return at;
  }

  #enlarge(): void {
    const larger = new Uint32Array(this.#edges.length * 2);
    larger.set(this.#edges);
    this.#edges = larger;
  }
}
