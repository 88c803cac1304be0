export { autoColor, type Face, paper, sharedFaces } from './story/face.ts';
export { type InlineList, inlineList } from './story/inline-list.ts';
export { mostOf } from './story/most.ts';
export type { ImageInline, Inline, NoteReference, Opening, Paragraph, Step } from './story/story.ts';
export { writeStory } from './write/write-story.ts';
export { decodeXml, encodeXml } from './xml/decode.ts';
export { child, childrenOf, findIn, isOn, numberOf, textIn, walk, type XmlElement } from './xml/element.ts';
export { escapeXml } from './xml/escape.ts';
export { elementsIn, isSound, replay, type Scanner, scanXml } from './xml/scan.ts';
