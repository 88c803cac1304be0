import * as v from 'valibot';

/** A key that may be left out, with what editors say about it. */
export const maybe = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.exactOptional(v.pipe(schema, v.description(description)) as unknown as S);

/** Text that is not empty. */
export const text = v.pipe(v.string(), v.minLength(1));
/** A list of texts. */
export const texts = v.array(text);
/** A colour, or a token that is one: `#0b477a`, `{color.fjord}`. */
export const color = v.pipe(v.string('color'), v.regex(/^#[0-9a-f]{6}$|^\{[^{}]+\}$/i, 'color'));
/** A size in points, or a token that is one. */
export const size = v.union([v.pipe(v.number(), v.minValue(0)), v.pipe(v.string(), v.regex(/^\{[^{}]+\}$/))], 'size');
/** A number over nothing. */
export const positive = v.pipe(v.number(), v.gtValue(0));
/** A web address with `https://`, or a path. */
export const address = v.pipe(v.string('address'), v.regex(/^(?:https?:\/\/|\/)\S*$/, 'address'));
/** A host without `https://`: `www.fjordvik.example`. */
export const host = v.pipe(v.string('host'), v.regex(/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u, 'host'));
/** A SHA-256 in hexadecimal. */
export const sha256 = v.pipe(v.string('sha256'), v.regex(/^[0-9a-f]{64}$/, 'sha256'));
