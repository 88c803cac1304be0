/** Marks of a JPEG, and of the table in it that cameras write in. */
const startOfImage = 0xffd8;
const startOfScan = 0xffda;
const exifSegment = 0xffe1;
const exifName = 'Exif\0\0';
/** Number of the entry that points to the table of positions, and of the entries with latitude and longitude in that table. */
const positionTable = 0x8825;
const latitude = 2;
const longitude = 4;
const entrySize = 12;
const mostEntries = 500;

/**
 * True when a picture says where it was taken: a JPEG or WebP whose EXIF has latitude and longitude. The position itself is not read.
 * Never throws: bytes that are no picture have no position. Source: CIPA DC-008 (Exif 2.32), 4.6.
 */
export function hasPosition(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = exifIn(view);
  return table !== undefined && pointsToPosition(table);
}

/** The table of EXIF in a picture; undefined when there is none. */
function exifIn(view: DataView): DataView | undefined {
  if (view.byteLength < 16) return undefined;
  if (view.getUint16(0) === startOfImage) return exifInJpeg(view);
  return textAt(view, 0, 4) === 'RIFF' && textAt(view, 8, 4) === 'WEBP' ? exifInWebp(view) : undefined;
}

function exifInJpeg(view: DataView): DataView | undefined {
  for (let at = 2; at + 10 <= view.byteLength; ) {
    const mark = view.getUint16(at);
    if (mark < 0xff01 || mark === startOfScan) return undefined;
    const size = view.getUint16(at + 2);
    if (mark === exifSegment && textAt(view, at + 4, 6) === exifName) return part(view, at + 10, at + 2 + size);
    at += 2 + Math.max(2, size);
  }
  return undefined;
}

function exifInWebp(view: DataView): DataView | undefined {
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const size = view.getUint32(at + 4, true);
    const start = textAt(view, at + 8, 6) === exifName ? at + 14 : at + 8;
    if (textAt(view, at, 4) === 'EXIF') return part(view, start, at + 8 + size);
    at += 8 + size + (size % 2);
  }
  return undefined;
}

function pointsToPosition(view: DataView): boolean {
  if (view.byteLength < 8) return false;
  const isLittle = textAt(view, 0, 2) === 'II';
  const entries = entriesAt(view, view.getUint32(4, isLittle), isLittle);
  const position = entries.get(positionTable);
  if (position === undefined) return false;
  const inside = entriesAt(view, position, isLittle);
  return inside.has(latitude) && inside.has(longitude);
}

/** The entries of a table: number of the entry, and its value. Cut tables give the entries that are whole. */
function entriesAt(view: DataView, start: number, isLittle: boolean): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (start + 2 > view.byteLength) return found;
  const count = Math.min(mostEntries, view.getUint16(start, isLittle));
  for (let at = start + 2; found.size < count && at + entrySize <= view.byteLength; at += entrySize)
    found.set(view.getUint16(at, isLittle), view.getUint32(at + 8, isLittle));
  return found;
}

const part = (view: DataView, start: number, end: number): DataView | undefined =>
  start < Math.min(end, view.byteLength)
    ? new DataView(view.buffer, view.byteOffset + start, Math.min(end, view.byteLength) - start)
    : undefined;

function textAt(view: DataView, start: number, length: number): string {
  if (start + length > view.byteLength) return '';
  return String.fromCharCode(...Array.from({ length }, (_, at) => view.getUint8(start + at)));
}
