import {
  ancestors,
  type Box,
  type Document,
  type DrawnShape,
  type LogoFile,
  likenessOfDrawing,
  type Node,
  type NodeOf,
  nodeOf,
  nodesOf,
  type PageElement,
  type Picture,
  type Profile,
  unlikeness,
} from '@klarsyn/core';
import { boxOf } from './region.ts';

/** A picture that is known as a logo of the organisation, or of one that is merged into it. */
export interface SeenLogo {
  readonly node: Node;
  readonly file: LogoFile;
  readonly isRetired: boolean;
  readonly alt: string | undefined;
  readonly picture: Picture | undefined;
}

/** A picture that may be a logo: nobody has seen what it shows. */
export type Unseen = Node;

/** Likenesses that differ in as many of their 64 bits are of one picture. Source: the table of profile rules (dHash, 6). */
const alike = 6;

/** Nodes with a logo as their background: that it is there can be seen, but not how large it is shown. */
export const logosBehind = (document: Document, { brand }: Profile): readonly Pick<SeenLogo, 'node' | 'isRetired'>[] =>
  (document.elements ?? []).flatMap(({ node, look }) => {
    const known = look?.picture === undefined ? undefined : knownLogo(brand, look.picture, document.pictures?.[look.picture]);
    return known === undefined ? [] : [{ node: nodeOf(document, node), isRetired: known.isRetired }];
  });

/** The logos in a document, and the pictures of which nobody can tell. */
export function logosIn(
  document: Document,
  { brand }: Profile,
): { readonly logos: readonly SeenLogo[]; readonly unseen: readonly Unseen[] } {
  const logos: SeenLogo[] = [];
  const unseen: Unseen[] = [];
  for (const { node, alt, src, picture } of picturesIn(document)) {
    const known = knownLogo(brand, src, picture);
    if (known !== undefined) logos.push({ node, ...known, alt, picture });
    else if (picture === undefined && alt !== '') unseen.push(node);
  }
  return { logos, unseen };
}

interface Shown {
  readonly node: Node;
  readonly alt: string | undefined;
  readonly src: string | undefined;
  readonly picture: Picture | undefined;
}

const remembered = new WeakMap<Document, readonly Shown[]>();

/** All pictures, drawings in the page among them. */
function picturesIn(document: Document): readonly Shown[] {
  const known = remembered.get(document);
  if (known !== undefined) return known;
  const images = nodesOf(document, 'image').map((node): Shown => {
    const { alt, src } = node;
    return { node, alt, src, picture: (src === undefined ? undefined : document.pictures?.[src]) ?? drawn(document, node) };
  });
  const drawings = (document.elements ?? []).flatMap((element): readonly Shown[] => {
    if (element.tag !== 'svg' || images.some(({ node }) => node.id === element.node)) return [];
    return [
      { node: nodeOf(document, element.node), alt: element.attributes['aria-label'], src: undefined, picture: lookAt(document, element) },
    ];
  });
  const shown = [...images, ...drawings];
  remembered.set(document, shown);
  return shown;
}

/** What a picture shows that is drawn in the page itself. */
function drawn(document: Document, image: NodeOf<'image'>): Picture | undefined {
  if (image.html?.tag !== 'svg') return undefined;
  const element = document.elements?.find(({ node, tag }) => node === image.id && tag === 'svg');
  return element && lookAt(document, element);
}

function lookAt({ elements = [] }: Document, { index, end }: PageElement): Picture {
  const shapes: readonly DrawnShape[] = elements.slice(index, end);
  return { sha256: '', likeness: likenessOfDrawing(shapes) };
}

/** The file of the logo that a picture is, in use or retired; undefined when it is none of them. */
function knownLogo(
  { logo }: Profile['brand'],
  src: string | undefined,
  picture: Picture | undefined,
): Pick<SeenLogo, 'file' | 'isRetired'> | undefined {
  const isShown = (each: LogoFile): boolean => isOf(each, src, picture);
  const file = logo?.files.find(isShown);
  if (file !== undefined) return { file, isRetired: false };
  const old = logo?.retired?.find(isShown);
  return old && { file: old, isRetired: true };
}

/** A picture is a file of the logo by its bytes, by how it looks, or, where nothing else is known, by the name of the file. */
function isOf(file: Omit<LogoFile, 'variant'>, src: string | undefined, picture: Picture | undefined): boolean {
  if (picture !== undefined && file.sha256 === picture.sha256) return true;
  if (picture?.likeness !== undefined && file.likeness !== undefined) return unlikeness(file.likeness, picture.likeness) <= alike;
  const isKnown = picture !== undefined && file.sha256 !== undefined;
  return !isKnown && src !== undefined && file.path !== undefined && nameOf(src) === nameOf(file.path);
}

/** The name of a file without its folder; without the mark that sites put in it against old copies. */
const nameOf = (path: string): string =>
  (path.split(/[?#]/)[0] ?? '')
    .split('/')
    .at(-1)
    ?.toLowerCase()
    .replace(/[.-][0-9a-f]{8,}(?=\.)/, '') ?? '';

/** True when a picture is one of the files: for icons, that have no variant. */
export const isOneOf = (files: readonly Omit<LogoFile, 'variant'>[], src: string, document: Document): boolean =>
  files.some((file) => isOf(file, src, document.pictures?.[src]));

/** The width and the height a picture is shown with: CSS pixels of a page, points of a letter. */
export function shownSize(
  document: Document,
  node: Node,
): { readonly width: number; readonly height: number; readonly unit: 'px' | 'pt' } | undefined {
  const box: Box | undefined = boxOf(node);
  if (box !== undefined && box.width > 0) return { width: box.width, height: box.height, unit: 'px' };
  if (node.kind !== 'image' || node.width === undefined || node.height === undefined) return undefined;
  return { width: node.width, height: node.height, unit: document.format === 'docx' || document.format === 'odt' ? 'pt' : 'px' };
}

/** The link a picture stands in. */
export const linkAround = (document: Document, node: Node): NodeOf<'link'> | undefined =>
  ancestors(document, node).find((above): above is NodeOf<'link'> => above.kind === 'link');
