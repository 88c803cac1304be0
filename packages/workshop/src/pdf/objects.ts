/** The objects of a PDF while it is written. Each is known by its number, from 1. */
export interface Objects {
  /** Makes room for an object that is written later. */
  reserve(): number;
  set(number: number, content: string): void;
  add(content: string): number;
  addStream(dictionary: string, content: string): number;
  /** The file. `more` is what its last dictionary says beside the usual. */
  finish(root: number, info: number, more?: string): Uint8Array;
}

/** Begins a PDF with no objects. */
export function createObjects(): Objects {
  const contents: string[] = [];
  const objects: Objects = {
    reserve: () => contents.push(''),
    set(number, content) {
      contents[number - 1] = content;
    },
    add: (content) => contents.push(content),
    addStream: (dictionary, content) => contents.push(`<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`),
    finish(root, info, more = '') {
      let file = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
      const offsets = contents.map((content, at) => {
        const offset = file.length;
        file += `${at + 1} 0 obj\n${content}\nendobj\n`;
        return offset;
      });
      const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
      const trailer = `trailer\n<< /Size ${contents.length + 1} /Root ${root} 0 R /Info ${info} 0 R ${more}>>`;
      file += `xref\n0 ${contents.length + 1}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
      return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
    },
  };
  return objects;
}

/** A string of a PDF in UTF-16, which holds any sign. */
export const textString = (text: string): string =>
  `<FEFF${[...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;

/** A reference to an object. */
export const ref = (number: number): string => `${number} 0 R`;
