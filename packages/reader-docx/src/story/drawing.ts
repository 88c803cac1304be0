import { child, findIn, type ImageInline, isOn, numberOf, type XmlElement } from '@klarsyn/office';
import type { Relation } from '../package/relations.ts';

type Relations = ReadonlyMap<string, Relation>;

/** The frame of a drawing: what it says of the picture inside. */
export interface DrawingFrame {
  readonly alt: string | undefined;
  readonly width?: number;
  readonly height?: number;
}

/** Reads `wp:inline` or `wp:anchor`. */
export function readFrame(element: XmlElement): DrawingFrame {
  const extent = child(element, 'wp:extent')?.attributes;
  const width = numberOf(extent?.['cx']);
  const height = numberOf(extent?.['cy']);
  return {
    alt: altOf(child(element, 'wp:docPr')),
    ...(width !== undefined && { width: round(width / emuPerPoint) }),
    ...(height !== undefined && { height: round(height / emuPerPoint) }),
  };
}

/** Reads `pic:pic`: its own description, or else that of its frame. */
export function readPicture(element: XmlElement, frame: DrawingFrame | undefined, relations: Relations): ImageInline {
  const blip = findIn(element, 'a:blip')?.attributes;
  const own = altOf(child(child(element, 'pic:nvPicPr'), 'pic:cNvPr'));
  return image({ ...frame, alt: frame?.alt ?? own }, blip?.['r:embed'] ?? blip?.['r:link'], relations);
}

/** Reads `v:imagedata`, the older way, inside its `v:shape`. */
export function readOldPicture(element: XmlElement, shape: XmlElement | undefined, relations: Relations): ImageInline {
  const style = shape?.attributes['style'] ?? '';
  const width = pointsIn(style, 'width');
  const height = pointsIn(style, 'height');
  const frame = {
    alt: shape?.attributes['alt'] || undefined,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
  return image(frame, element.attributes['r:id'], relations);
}

/** A drawing unit of Office is 1/12700 point. */
const emuPerPoint = 12_700;
const round = (points: number): number => Math.round(points * 100) / 100;

function image(frame: DrawingFrame, id: string | undefined, relations: Relations): ImageInline {
  const src = relations.get(id ?? '')?.target;
  return { kind: 'image', ...frame, ...(src !== undefined && { src }) };
}

/** A picture marked as decoration has an empty text; one that says nothing has none. */
function altOf(properties: XmlElement | undefined): string | undefined {
  if (properties === undefined) return undefined;
  if (isOn(findIn(properties, 'adec:decorative')?.attributes['val'])) return '';
  return properties.attributes['descr'] || properties.attributes['title'] || undefined;
}

function pointsIn(style: string, property: string): number | undefined {
  const points = new RegExp(`(?:^|;)\\s*${property}:\\s*([\\d.]{1,9})pt`).exec(style)?.[1];
  return points === undefined ? undefined : round(Number(points));
}
