import { contentOf } from './content.ts';
import { createObjects, type Objects, ref, textString } from './objects.ts';
import type { Annotation, Element, PdfSketch, Sheet } from './sketch.ts';

/** Writes a sketch as a PDF, by hand and always to the same bytes: fonts that every program has, nothing packed. */
export function writePdf(sketch: PdfSketch): Uint8Array {
  const objects = createObjects();
  const font = (name: string) => objects.add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  const image = objects.addStream(
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    '\u0080',
  );
  const layer = objects.add(`<< /Type /OCG /Name ${textString('Skjult')} >>`);
  const resources = `<< /Font << /FR ${ref(font('Helvetica'))} /FB ${ref(font('Helvetica-Bold'))} >> /XObject << /Im ${ref(image)} >> /Properties << /Hidden ${ref(layer)} >> >>`;
  const tree = objects.reserve();
  const parent = objects.reserve();
  const pages = sketch.pages.map((sheet, index) => writePage(objects, sheet, { index, parent, resources }));
  objects.set(parent, `<< /Type /Pages /Kids [${pages.map(({ page }) => ref(page)).join(' ')}] /Count ${pages.length} >>`);
  const hasTree = sketch.pages.some((sheet) => sheet.tree !== undefined);
  objects.set(tree, hasTree ? writeTree(objects, sketch.pages, pages, tree) : '<< >>');
  const fields = pages.flatMap((page) => page.fields).map(ref);
  const root = objects.add(
    [
      `<< /Type /Catalog /Pages ${ref(parent)}`,
      `/OCProperties << /OCGs [${ref(layer)}] /D << /OFF [${ref(layer)}] >> >>`,
      sketch.language === undefined ? '' : `/Lang ${textString(sketch.language)}`,
      sketch.isTagged === true ? '/MarkInfo << /Marked true >>' : '',
      hasTree ? `/StructTreeRoot ${ref(tree)}` : '',
      sketch.showsTitle === true ? '/ViewerPreferences << /DisplayDocTitle true >>' : '',
      sketch.universal === undefined ? '' : `/Metadata ${ref(writeMetadata(objects, sketch.universal))}`,
      fields.length === 0 ? '' : `/AcroForm << /Fields [${fields.join(' ')}] >>`,
      sketch.bookmarks === undefined ? '' : `/Outlines ${ref(writeOutline(objects, sketch.bookmarks, pages[0]?.page ?? 0))}`,
      '>>',
    ]
      .filter((line) => line !== '')
      .join(' '),
  );
  const info = objects.add(`<< /Creator (Klarsyn) ${sketch.title === undefined ? '' : `/Title ${textString(sketch.title)}`} >>`);
  return objects.finish(root, info, sketch.isLocked === true ? lock : '');
}

/** The oldest lock there is, with keys that no password opens. */
const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>] `;

/** A page that has been written: its number, and the numbers of its annotations by name. */
interface Written {
  readonly page: number;
  readonly annotations: ReadonlyMap<string, number>;
  readonly fields: readonly number[];
}

function writePage(
  objects: Objects,
  sheet: Sheet,
  { index, parent, resources }: { readonly index: number; readonly parent: number; readonly resources: string },
): Written {
  const content = objects.addStream('', contentOf(sheet.items));
  const given = sheet.annotations ?? [];
  const annotations = new Map(given.map((annotation) => [annotation.name, objects.add(annotationOf(annotation))]));
  const listed = given.length === 0 ? '' : `/Annots [${[...annotations.values()].map(ref).join(' ')}]`;
  const page = objects.add(
    `<< /Type /Page /Parent ${ref(parent)} /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${ref(content)} /StructParents ${index} ${listed} >>`,
  );
  const fields = given.filter(({ field }) => field !== undefined).flatMap(({ name }) => annotations.get(name) ?? []);
  return { page, annotations, fields };
}

function annotationOf({ name, box, href, field, label, isComment }: Annotation): string {
  const rect = `/Rect [${box.join(' ')}]`;
  const said = label === undefined ? '' : textString(label);
  if (isComment === true) return `<< /Type /Annot /Subtype /Text ${rect} /Contents ${said} >>`;
  if (field === undefined)
    return `<< /Type /Annot /Subtype /Link ${rect} /Border [0 0 0] /A << /S /URI /URI (${href ?? ''}) >> ${said === '' ? '' : `/Contents ${said}`} >>`;
  return `<< /Type /Annot /Subtype /Widget ${rect} /FT /${field} /T ${textString(name)} ${said === '' ? '' : `/TU ${said}`} >>`;
}

function writeTree(objects: Objects, sheets: readonly Sheet[], pages: readonly Written[], root: number): string {
  const document = objects.reserve();
  const byMark = sheets.map((): string[] => []);
  const write = (element: Element, parent: number, at: number): number => {
    const own = objects.reserve();
    const page = pages[at];
    const kids = (element.children ?? []).map((child) => {
      if (typeof child === 'object') return ref(write(child, own, at));
      if (typeof child === 'string') return `<< /Type /OBJR /Obj ${ref(page?.annotations.get(child) ?? 0)} /Pg ${ref(page?.page ?? 0)} >>`;
      const marks = byMark[at];
      if (marks !== undefined) marks[child] = ref(own);
      return String(child);
    });
    const alt = element.alt === undefined ? '' : `/Alt ${textString(element.alt)}`;
    const language = element.language === undefined ? '' : `/Lang ${textString(element.language)}`;
    objects.set(
      own,
      `<< /Type /StructElem /S /${element.role} /P ${ref(parent)} /Pg ${ref(page?.page ?? 0)} ${alt} ${language} /K [${kids.join(' ')}] >>`,
    );
    return own;
  };
  const kids = sheets.flatMap((sheet, at) => (sheet.tree ?? []).map((element) => write(element, document, at)));
  objects.set(document, `<< /Type /StructElem /S /Document /P ${ref(root)} /K [${kids.map(ref).join(' ')}] >>`);
  const numbers = byMark.map((marks, at) => `${at} [${Array.from(marks, (mark) => mark ?? 'null').join(' ')}]`);
  return `<< /Type /StructTreeRoot /K [${ref(document)}] /ParentTree << /Nums [${numbers.join(' ')}] >> >>`;
}

function writeMetadata(objects: Objects, part: number): number {
  const space = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
  const about = `<rdf:Description rdf:about=""><pdfuaid:part>${part}</pdfuaid:part></rdf:Description>`;
  return objects.addStream(
    '/Type /Metadata /Subtype /XML',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${space}>${about}</rdf:RDF></x:xmpmeta>`,
  );
}

function writeOutline(objects: Objects, titles: readonly string[], page: number): number {
  const outline = objects.reserve();
  const items = titles.map(() => objects.reserve());
  for (const [at, title] of titles.entries()) {
    const next = items[at + 1] === undefined ? '' : `/Next ${ref(items[at + 1] ?? 0)}`;
    objects.set(items[at] ?? 0, `<< /Title ${textString(title)} /Parent ${ref(outline)} ${next} /Dest [${ref(page)} /Fit] >>`);
  }
  objects.set(outline, `<< /Type /Outlines /First ${ref(items[0] ?? 0)} /Last ${ref(items.at(-1) ?? 0)} /Count ${items.length} >>`);
  return outline;
}
