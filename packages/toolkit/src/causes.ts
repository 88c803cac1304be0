import type { ByForm } from '@klarsyn/core';

/** Why a document cannot be read to its end, by the codes of archives and of XML: what stands in parentheses in an error. */
export const causes: Readonly<Record<string, ByForm<string>>> = {
  EFBIG: { nb: 'den er for stor', nn: 'ho er for stor' },
  ENOTFILE: { nb: 'den er et rør eller en enhet', nn: 'ho er eit røyr eller ei eining' },
  EISDIR: { nb: 'den er ei mappe', nn: 'ho er ei mappe' },
  'key-not-own': { nb: 'andre kan lese den, eller den er ikke en nøkkel', nn: 'andre kan lese henne, eller ho er ikkje ein nøkkel' },
  empty: { nb: 'den er tom', nn: 'ho er tom' },
  'not-a-zip': { nb: 'den er noe annet', nn: 'ho er noko anna' },
  encrypted: { nb: 'en del er låst', nn: 'ein del er låst' },
  truncated: { nb: 'den er avkortet', nn: 'ho er avkorta' },
  damaged: { nb: 'den er skadd', nn: 'ho er skadd' },
  'too-many-entries': { nb: 'den har for mange deler', nn: 'ho har for mange delar' },
  'unsafe-name': { nb: 'en del har et navn som peker ut av fila', nn: 'ein del har eit namn som peikar ut av fila' },
  'duplicate-name': { nb: 'to deler har samme navn', nn: 'to delar har same namn' },
  'too-large': { nb: 'en del er for stor når den pakkes ut', nn: 'ein del er for stor når han blir pakka ut' },
  'too-dense': { nb: 'en del vokser for mye når den pakkes ut', nn: 'ein del veks for mykje når han blir pakka ut' },
  'unknown-compression': { nb: 'en del er pakket på en ukjent måte', nn: 'ein del er pakka på ein ukjend måte' },
  'wrong-checksum': { nb: 'en del har feil kontrollsum', nn: 'ein del har feil kontrollsum' },
  'docx-no-document': { nb: 'selve brevet mangler', nn: 'sjølve brevet manglar' },
  'odt-no-document': { nb: 'selve brevet mangler', nn: 'sjølve brevet manglar' },
  'xml-doctype': { nb: 'den har en DOCTYPE, som ikke skal være der', nn: 'ho har ein DOCTYPE, som ikkje skal vere der' },
  'xml-malformed': { nb: 'XML-en er ugyldig', nn: 'XML-en er ugyldig' },
  'xml-too-deep': { nb: 'den er for dypt nøstet', nn: 'ho er for djupt nøsta' },
  'xml-too-long': { nb: 'den har for mange deler', nn: 'ho har for mange delar' },
};
