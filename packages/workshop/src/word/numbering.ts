import { wordNamespaces, xmlPart } from './xml.ts';

/** `word/numbering.xml`: list 1 has bullets and list 2 has numbers, three levels each; the list styles point at their first level. */
export function numberingPart(): string {
  const bullets = ['•', '–', '▪'].map((sign, level) => levelXml(level, 'bullet', sign, 'Punktliste'));
  const numbers = ['decimal', 'lowerLetter', 'lowerRoman'].map((format, level) =>
    levelXml(level, format, `%${level + 1}.`, 'Nummerertliste'),
  );
  const lists = [bullets, numbers].map((levels, at) => {
    const kind = '<w:multiLevelType w:val="hybridMultilevel"/>';
    return `<w:abstractNum w:abstractNumId="${at}">${kind}${levels.join('')}</w:abstractNum>`;
  });
  const nums = [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`);
  return xmlPart(`<w:numbering ${wordNamespaces}>${lists.join('')}${nums.join('')}</w:numbering>`);
}

function levelXml(level: number, format: string, text: string, style: string): string {
  const indent = `<w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr>`;
  const link = level === 0 ? `<w:pStyle w:val="${style}"/>` : '';
  const mark = `<w:start w:val="1"/><w:numFmt w:val="${format}"/>${link}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>`;
  return `<w:lvl w:ilvl="${level}">${mark}${indent}</w:lvl>`;
}
