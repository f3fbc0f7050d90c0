/** Texts that somebody's keyboard, scanner or malice has been at, and what reading them costs. */
import fc from "fast-check";

type Edit = (text: string) => string;

const at = (text: string, place: number) => Math.floor(place * (text.length + 1));
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const payload = fc.oneof(
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom(
    "🚒",
    "👨‍👩‍👧",
    "\ud83d",
    "\udd25",
    "\u0000",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\r",
    "\n\n",
    "ﬁ",
    "İ",
    "e\u0301",
  ),
  fc.constantFrom("[", "]", "(", ")", "“", "”", '"', "'", "’", "«", "‘", ":", ";", ",", ".", "–", "-", "%", "$", "…"),
  fc.constantFrom("9", " 1,204 ", " dozens of ", " half of them ", " nobody ", "1e999", "9".repeat(400)),
  fc.constantFrom(
    "x".repeat(3000),
    "é".repeat(999),
    "a-".repeat(500),
    "((((".repeat(200),
    "killed ".repeat(80),
    ", and 12 ".repeat(60),
  ),
);

const insert: fc.Arbitrary<Edit> = fc.tuple(place, payload).map(
  ([where, what]) =>
    (text) =>
      text.slice(0, at(text, where)) + what + text.slice(at(text, where)),
);
const remove: fc.Arbitrary<Edit> = fc.tuple(place, fc.nat(40)).map(
  ([where, length]) =>
    (text) =>
      text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
);
const swap: fc.Arbitrary<Edit> = place.map((where) => (text) => {
  const i = at(text, where);
  return text.slice(0, i) + (text[i + 1] ?? "") + (text[i] ?? "") + text.slice(i + 2);
});
const duplicate: fc.Arbitrary<Edit> = fc.tuple(place, fc.nat(60)).map(
  ([where, length]) =>
    (text) =>
      text.slice(0, at(text, where) + length) + text.slice(at(text, where)),
);

/** One or two of the texts after up to eight edits. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const base = fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 2 }).map((some) => some.join("\n\n"));
  const edits = fc.array(fc.oneof(insert, remove, swap, duplicate), { minLength: 1, maxLength: 8 });
  return fc.tuple(base, edits).map(([text, changes]) => changes.reduce((changed, edit) => edit(changed), text));
}

/** The median CPU milliseconds of `run` for each input, in turn after a warm-up, so that a slow spell meets all alike. */
export function cpuMilliseconds<T>(inputs: readonly T[], run: (input: T) => unknown, rounds = 7): number[] {
  for (const input of inputs) run(input);
  const taken: number[][] = inputs.map(() => []);
  for (let round = 0; round < rounds; round++)
    inputs.forEach((input, i) => {
      const before = process.cpuUsage();
      run(input);
      const { user, system } = process.cpuUsage(before);
      taken[i]!.push((user + system) / 1000);
    });
  return taken.map((times) => times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!);
}
