/**
 * Sentences that tell a toll, in the manners of agencies and papers: a clause for each outcome in several structures, and the ways
 * in which its source is given. All of our own writing; none was made from a rule's patterns.
 *
 *   tell(scene, "killed", "at least 40") → "The flood in Beira killed at least 40 villagers on Sunday, the mayor told reporters."
 *
 * Not here: headlines.
 */
import type { SourceWords } from "../../worlds/cast/source-words.ts";
import type { Scene } from "./scene.ts";

export type Outcome = "killed" | "injured" | "missing" | "displaced" | "casualties";

export interface ToldSlots {
  readonly people?: string;
  /** With its preposition and a blank: " in Beira"; empty for none. */
  readonly where?: string;
  readonly when?: string;
  /** Null for none. */
  readonly source?: SourceWords | null;
}

type Clause = (count: string, people: string, where: string, when: string, event: string) => string;

const clauses: Readonly<Record<Outcome, readonly Clause[]>> = {
  killed: [
    (c, p, at, on, e) => `${c} ${p} were killed in the ${e}${at}${on}`,
    (c, p, at, on, e) => `the ${e} killed ${c} ${p}${at}${on}`,
    (c, p, at, on, e) => `the ${e} left ${c} ${p} dead${at}${on}`,
    (c, p, at, on) => `${c} ${p} died${at}${on}`,
    (c, p, at, on, e) => `${c} ${p} lost their lives in the ${e}${at}${on}`,
    (c, _, at, on, e) => `the ${e}${at}${on} claimed ${c} lives`,
    (c, p, at, on, e) => `${c} ${p} were confirmed dead after the ${e}${at}${on}`,
  ],
  injured: [
    (c, p, at, on, e) => `${c} ${p} were injured in the ${e}${at}${on}`,
    (c, p, at, on, e) => `the ${e} injured ${c} ${p}${at}${on}`,
    (c, p, at, on) => `${c} ${p} were hurt${at}${on}`,
    (c, p, at, on, e) => `the ${e} left ${c} ${p} injured${at}${on}`,
    (c, p, at, on) => `${c} ${p} suffered injuries${at}${on}`,
    (c, p, at, on, e) => `${c} ${p} were wounded when the ${e} struck${at}${on}`,
  ],
  missing: [
    (c, p, at, on, e) => `${c} ${p} were missing after the ${e}${at}${on}`,
    (c, p, at, on, e) => `the ${e} left ${c} ${p} missing${at}${on}`,
    (c, p, at, _, e) => `${c} ${p} were unaccounted for after the ${e}${at}`,
  ],
  displaced: [
    (c, p, at, on, e) => `the ${e} displaced ${c} ${p}${at}${on}`,
    (c, p, at, on, e) => `${c} ${p} were displaced by the ${e}${at}${on}`,
    (c, p, at, on, e) => `the ${e} forced ${c} ${p} from their homes${at}${on}`,
    (c, p, at, on) => `${c} ${p} fled their homes${at}${on}`,
    (c, p, at, on, e) => `the ${e} left ${c} ${p} homeless${at}${on}`,
  ],
  casualties: [
    (c, _, at, on, e) => `the ${e} caused ${c} casualties${at}${on}`,
    (c, _, at, on, e) => `there were ${c} casualties in the ${e}${at}${on}`,
    (c, _, at, on) => `the army suffered ${c} casualties${at}${on}`,
    (c, p, at, on, e) => `${c} ${p} were killed or wounded in the ${e}${at}${on}`,
    (c, _, at, on) => `casualties${at}${on} numbered ${c}`,
  ],
};

type Frame = (clause: string, source: SourceWords) => string;
const frames: readonly Frame[] = [
  (clause, { subject }) => `^${clause}, ${subject} said.`,
  (clause, { end }) => `^${clause}, according to ${end}.`,
  (clause, { subject }) => `^${subject} said ${clause}.`,
  (clause, { subject }) => `^${subject} said that ${clause}.`,
  (clause, { subject }) => `^according to ${subject.replace(/,$/, "")}, ${clause}.`,
  (clause, { subject }) => `^${subject} told reporters that ${clause}.`,
  (clause, { subject }) => `^in a statement, ${subject} said ${clause}.`,
  (clause, { subject }) => `^${subject} reported that ${clause}.`,
  (clause, { end }) => `^${clause}, said ${end}.`,
  (clause, { subject }) => `^${clause}, ${subject} told local media.`,
];

/** A sentence; the count may hold marks. */
export function tell(scene: Scene, outcome: Outcome, count: string, slots: ToldSlots = {}): string {
  const {
    people = outcome === "casualties" ? "soldiers" : scene.people,
    where = ` in ${scene.town}`,
    when = ` ${scene.day}`,
    source = scene.source,
  } = slots;
  const clause = scene.chance.of(clauses[outcome])(count, people, where, when, scene.event);
  return source === null ? `^${clause}.` : scene.chance.of(frames)(clause, source);
}
