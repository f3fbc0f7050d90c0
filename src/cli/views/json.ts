/**
 * JSON as commands print it: one item a line inside an array, so that a list can be read by eye, by `jq` and by `grep`.
 * Control characters that JSON lets through but terminals obey are written as escapes, which mean the same.
 */

const obeyed = /[\u007f-\u009f\u2028\u2029]/g;

/** One value on one line. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    obeyed,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** An array in pieces to be printed in turn. */
export function* jsonList(values: Iterable<unknown>): Generator<string> {
  let isFirst = true;
  for (const value of values) {
    yield `${isFirst ? "[\n" : ",\n"}${jsonLine(value)}`;
    isFirst = false;
  }
  yield isFirst ? "[]\n" : "\n]\n";
}

/** The same inside an object: `{"view": "all", "estimates": […]}`. */
export function* jsonListIn(name: string, values: Iterable<unknown>, facts: object = {}): Generator<string> {
  const before = Object.entries(facts).map(([key, value]) => `${jsonLine(key)}: ${jsonLine(value)}, `);
  yield `{${before.join("")}${jsonLine(name)}: [`;
  let isFirst = true;
  for (const value of values) {
    yield `${isFirst ? "" : ","}\n${jsonLine(value)}`;
    isFirst = false;
  }
  yield isFirst ? "]}\n" : "\n]}\n";
}
