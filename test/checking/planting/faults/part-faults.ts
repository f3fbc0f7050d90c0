/** Parts and shares that do not fit their whole. */
import type { Variant } from "../core.ts";
import { headline } from "../headlines.ts";
import type { Scene } from "../scene.ts";

interface Parts {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Three parts that come to the whole, or to so many more or fewer. */
function split({ n, count }: Scene, off: number): Parts {
  const total = Math.max(n, 20);
  const [first, second] = [Math.floor(total * 0.55), Math.floor(total * 0.3)];
  return { whole: count(total), parts: [first, second, total - first - second + off].map(count) };
}

/** The list of the faulty draft is marked from its first number to its last. */
const listed =
  (
    off: (scene: Scene) => number,
    write: (scene: Scene, whole: string, list: (words: readonly string[]) => string) => readonly string[],
  ): Variant =>
  (scene) => {
    const [faulty, sound] = [split(scene, off(scene)), split(scene, 0)];
    const list = (words: readonly string[]) => {
      const of = ({ parts }: Parts, isMarked: boolean) =>
        words
          .map(
            (word, at) =>
              `${isMarked && at === 0 ? "[" : ""}${parts[at]}${isMarked && at === words.length - 1 ? "]" : ""} ${word}`,
          )
          .reduce((before, one, at) => `${before}${at === words.length - 1 ? " and " : ", "}${one}`);
      return `{${of(faulty, true)}|${of(sound, false)}}`;
    };
    const [lead, ...more] = write(scene, faulty.whole, list);
    return { headline: `^sorrow in ${scene.town} after ${scene.event}`, lead: lead!, more };
  };

const more = ({ n }: Scene) => Math.max(4, Math.round(n / 5));
const people = ["men", "women", "children"];

export const partsExceedTotal: readonly Variant[] = [
  listed(more, (s, whole, list) => [
    `^the ${s.event} in ${s.town} killed ${whole} people: ${list(people)}, ${s.source.subject} said.`,
  ]),
  listed(more, (s, whole, list) => [
    `^${whole} people were killed in the ${s.event}, including ${list(people)}, ${s.source.subject} said.`,
  ]),
  listed(more, (s, whole, list) => [
    `^${s.source.subject} said ${whole} people had died in the ${s.event} – ${list(people)}.`,
  ]),
  listed(more, (s, whole, list) => [
    `^the ${s.event} left ${whole} people dead, among them ${list(people)}, according to ${s.source.end}.`,
  ]),
  listed(more, (s, whole, list) => [
    `^the army suffered ${whole} casualties, comprising ${list(["killed", "wounded", "missing"])}, ${s.source.subject} said.`,
  ]),
  listed(more, (s, whole, list) => [
    `^${s.source.subject} said ${whole} people had died in the ${s.event}. The dead include ${list(people)}.`,
  ]),
  listed(more, (s, whole, list) => [
    `^of the ${whole} people killed in the ${s.event}, ${list(["were men", "were women", "were children"])}, ${s.source.subject} said.`,
  ]),
  listed(more, (s, whole, list) => [
    `^${s.source.subject} put the toll from the ${s.event} at ${whole} dead (${list(people)}).`,
  ]),
  (s) => ({
    headline: headline(s, "killed", s.count(s.n)),
    lead: `^${s.count(s.n)} people were killed in the ${s.event}, {[${s.count(s.n + 5)}]|${s.count(Math.ceil(s.n / 3))}} of them children, ${s.source.subject} said.`,
  }),
  (s) => ({
    headline: headline(s, "killed", s.count(s.n)),
    lead: `^${s.source.subject} said ${s.count(s.n)} people were killed in the ${s.event}, including {[${s.count(s.n + 12)}]|${s.count(Math.ceil(s.n / 4))}} soldiers.`,
  }),
];

const fewer = ({ n }: Scene) => -Math.min(Math.max(2, Math.round(n / 20)), Math.floor(Math.max(n, 20) * 0.1));

export const partsDoNotAddUp: readonly Variant[] = [
  listed(fewer, (s, whole, list) => [
    `^the ${s.event} in ${s.town} killed ${whole} people: ${list(people)}, ${s.source.subject} said.`,
  ]),
  listed(fewer, (s, whole, list) => [
    `^${s.source.subject} said ${whole} people had died in the ${s.event} – ${list(people)}.`,
  ]),
  listed(fewer, (s, whole, list) => [
    `^${s.source.subject} put the toll from the ${s.event} at ${whole} dead (${list(people)}).`,
  ]),
  listed(fewer, (s, whole, list) => [
    `^the army suffered ${whole} casualties: ${list(["killed", "wounded", "missing"])}, ${s.source.subject} said.`,
  ]),
  listed(fewer, (s, whole, list) => [`^the ${whole} dead comprise ${list(people)}, ${s.source.subject} said.`]),
  listed(fewer, (s, whole, list) => [
    `^${whole} people died in the ${s.event}: ${list([`in ${s.town}`, "in the hills above it", "on the coast"])}, ${s.source.subject} said.`,
  ]),
  listed(fewer, (s, whole, list) => [
    `^${whole} people were injured in the ${s.event} — ${list(people)} — according to ${s.source.end}.`,
  ]),
];

const share = ["half", "a third", "about 40 percent", "nearly half", "a quarter", "some 60%", "two-thirds"];
const ofWhat =
  (write: (scene: Scene, share: string) => string): Variant =>
  (scene) => {
    const words = scene.chance.of(share);
    return {
      headline: `^night of grief in ${scene.town}`,
      lead: `^the ${scene.event} struck ${scene.town} ${scene.day}, and a long night followed. {|The ${scene.event} killed ${scene.count(scene.n)} people, ${scene.source.subject} said.}`,
      more: [write(scene, words)],
    };
  };
const opening = (words: string) => `[^${words}]`;

export const unclearWhole: readonly Variant[] = [
  ofWhat((s, words) => `${opening(words)} were women, ${s.source.subject} said.`),
  ofWhat((s, words) => `${opening(words)} of them were children, according to ${s.source.end}.`),
  ofWhat((s, words) => `${opening(words)} of those killed were soldiers, ${s.source.subject} said.`),
  ofWhat((s, words) => `^${s.source.subject} said [${words}] of the dead were farm workers.`),
  ofWhat(
    (s, words) => `${opening(words)} of the victims were under the age of 18, ${s.source.subject} told reporters.`,
  ),
  ofWhat((s, words) => `^${s.source.subject} said that [${words}] were civilians.`),
  ofWhat((s, words) => `^among those killed, [${words}] were members of one family, ${s.source.subject} said.`),
];
