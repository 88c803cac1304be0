/** Namespaces of OOXML, transitional and strict, and the prefix that the house calls each by. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/word/2016/wordml/cid', 'w16cid'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', 'ep'],
  ['http://purl.oclc.org/ooxml/officeDocument/extendedProperties', 'ep'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
]);

interface Scope {
  readonly bound: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

/** Account of the namespaces in force: gives names the house's prefixes. */
export interface Names {
  /** An element begins: the namespaces it declares hold from here, by prefix. Most elements declare none. */
  open(declared: ReadonlyMap<string, string> | undefined): void;
  /** An element ends, and its declarations with it. */
  close(): void;
  /** The name of an element. A prefix that nobody declared stands as it is. */
  element(raw: string): string;
  /** The name of an attribute: without a prefix it is in no namespace. */
  attribute(raw: string): string;
}

/** Begins an account for one part. */
export function nameAccount(): Names {
  const scopes: Scope[] = [{ bound: new Map(), names: new Map() }];
  const opened: boolean[] = [];

  const lookUp = (raw: string): string => {
    const scope = scopes.at(-1);
    const known = scope?.names.get(raw);
    if (known !== undefined) return known;
    const colon = raw.indexOf(':');
    const prefix = colon < 0 ? '' : raw.slice(0, colon);
    const house = scope?.bound.get(prefix) ?? prefix;
    const name = house === '' ? raw : `${house}:${raw.slice(colon + 1)}`;
    scope?.names.set(raw, name);
    return name;
  };

  return {
    open(declared) {
      opened.push(declared !== undefined);
      if (declared === undefined) return;
      const bound = new Map(scopes.at(-1)?.bound);
      for (const [prefix, namespace] of declared) bound.set(prefix, prefixes.get(namespace) ?? '?');
      scopes.push({ bound, names: new Map() });
    },
    close() {
      if (opened.pop() === true) scopes.pop();
    },
    element: lookUp,
    attribute: (raw) => (raw.includes(':') ? lookUp(raw) : raw),
  };
}
