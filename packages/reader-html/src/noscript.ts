const token =
  /<!--[\s\S]*?(?:--!?>|$)|<(?<raw>script|style|textarea|title|iframe)(?=[\s/>])[\s\S]*?(?:<\/\k<raw>(?=[\s/>])|$)|(?<start><noscript(?=[\s/>])[^>]*>)(?<inside>[\s\S]*?)(?=<\/noscript(?=[\s/>])|$)/gi;

/**
 * Overwrites with spaces what stands in `noscript`, so that all positions stand. A browser with scripts does not read it either, but
 * this parser does, and an image in a `noscript` of the head would end the head there.
 */
export function blankNoscript(source: string): string {
  if (!/<noscript/i.test(source)) return source;
  return source.replace(token, (all, ...rest) => {
    const { start, inside } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    return start === undefined ? all : start + (inside ?? '').replace(/[^\r\n]/g, ' ');
  });
}
