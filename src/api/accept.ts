/**
 * Which of the forms that an address has the Accept header asks for (RFC 9110, 12.5.1).
 *
 *   acceptedOf("application/ld+json, *\/*;q=0.1", ["application/json", "application/ld+json"]) → "application/ld+json"
 */

/** The wanted one; of two wanted alike the first. Undefined when none is accepted. */
export function acceptedOf(header: string | undefined, offered: readonly string[]): string | undefined {
  if (header === undefined || header.trim() === "") return offered[0];
  const ranges = header.split(",").map(readRange);
  let best: string | undefined;
  let most = 0;
  for (const type of offered) {
    const weight = weightOf(type, ranges);
    if (weight > most) [best, most] = [type, weight];
  }
  return best;
}

interface Range {
  readonly type: string;
  readonly weight: number;
}

function readRange(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  const number = weight === undefined ? 1 : Number(weight.slice(2));
  return { type, weight: number >= 0 && number <= 1 ? number : 0 };
}

/** By the most specific range that holds the type. */
function weightOf(type: string, ranges: readonly Range[]): number {
  for (const wanted of [type, `${type.split("/")[0]}/*`, "*/*"]) {
    const found = ranges.find((range) => range.type === wanted);
    if (found !== undefined) return found.weight;
  }
  return 0;
}
