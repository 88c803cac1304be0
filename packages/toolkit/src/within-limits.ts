import { type Complaint, type Document, inputLimits, isBlock, type Node, withoutStretches } from '@klarsyn/core';

/** A document whose blocks and words are no longer than a person would read (guard 3). What is left out is said in its complaints. */
export function withinLimits(document: Document): Document {
  const complaints = new Map<string, Complaint>();
  const nodes = document.nodes.map((node): Node => {
    if (!isBlock(node) || node.text.plain.length <= inputLimits.wordCharacters) return node;
    const { plain } = node.text;
    const cuts = [...plain.slice(0, inputLimits.blockCharacters).matchAll(tooLong)].map(({ index, 0: { length } }) => ({
      start: index + inputLimits.wordCharacters,
      end: index + length,
    }));
    if (cuts.length > 0) complaints.set('word-too-long', { code: 'word-too-long', values: { limit: inputLimits.wordCharacters } });
    if (plain.length > inputLimits.blockCharacters) {
      cuts.push({ start: inputLimits.blockCharacters, end: plain.length });
      complaints.set('block-too-long', { code: 'block-too-long', values: { limit: inputLimits.blockCharacters } });
    }
    return cuts.length === 0 ? node : { ...node, text: withoutStretches(node.text, cuts) };
  });
  return complaints.size === 0 ? document : { ...document, nodes, complaints: [...document.complaints, ...complaints.values()] };
}

const tooLong = new RegExp(String.raw`\S{${inputLimits.wordCharacters + 1},}`, 'g');
