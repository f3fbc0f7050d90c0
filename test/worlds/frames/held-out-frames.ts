/**
 * Sentence frames of another make, kept for the last measuring: no rule may be written from them.
 *
 * Not here: the frames that are looked at while rules are written (news-frames.ts).
 */
import type { Chance } from "../../properties/planting/chance.ts";
import { capital } from "../writing/marks.ts";
import type { Frame, FrameSet } from "./frame.ts";
import { heldOutClause } from "./held-out-clauses.ts";
import { heldOutSaid } from "./held-out-dates.ts";
import { heldOutFillers } from "./held-out-fillers.ts";

const at = (when: string) => (when === "" ? "" : ` ${when}`);
const spoken = (write: Frame["write"]): Frame => ({ write, isSpoken: true });
const undated = (write: Frame["write"]): Frame => ({ write, isUndated: true });
const venues = [
  " by telephone",
  " on state television",
  " in a voice message",
  " before a committee of parliament",
  " in the daily bulletin",
  " on the ministry's website",
];
const held = (chance: Chance) => (chance.is(0.5) ? "" : chance.of(venues));

const claims: readonly Frame[] = [
  spoken((w, chance) => `${capital(w.subject)} said${held(chance)}${at(w.when)}: “${capital(w.clause)}.”`),
  { write: (w) => `In the words of ${w.end}${w.when === "" ? "" : ` ${w.when}`}, ${w.clause}.`, isUndated: true },
  { write: (w) => `${capital(w.subject)} stated${at(w.when)} that ${w.clause}.` },
  spoken((w, chance) => `${capital(w.subject)} declared${held(chance)}${at(w.when)} that ${w.clause}.`),
  { write: (w) => `${capital(w.subject)} insisted${at(w.when)} that ${w.clause}.` },
  { write: (w) => `${capital(w.subject)} maintained${at(w.when)} that ${w.clause}.` },
  { write: (w) => `${capital(w.subject)} disclosed${at(w.when)} that ${w.clause}.` },
  { write: (w) => `${capital(w.subject)} revealed${at(w.when)} that ${w.clause}.` },
  { write: (w) => `${capital(w.subject)} noted${at(w.when)} that ${w.clause}.` },
  spoken((w) => `${capital(w.subject)} told a committee of parliament${at(w.when)} that ${w.clause}.`),
  spoken((w) => `${capital(w.subject)} told relatives gathered outside the ministry${at(w.when)} that ${w.clause}.`),
  spoken((w) => `Asked about losses${at(w.when)}, ${w.subject} replied that ${w.clause}.`),
  spoken((w) => `Addressing parliament${at(w.when)}, ${w.subject} conceded that ${w.clause}.`),
  undated((w) => `By the count of ${w.end}, ${w.clause}.`),
  undated((w) => `Figures from ${w.subject} show that ${w.clause}.`),
  undated((w) => `${capital(w.clause)}, in the estimate of ${w.end}.`),
  { write: (w) => `${capital(w.clause)}, ${w.subject} stated${at(w.when)}.` },
  { write: (w) => `${capital(w.clause)}, ${w.subject} declared${at(w.when)}.` },
  spoken((w) => `${capital(w.clause)}, ${w.subject} told mourners${at(w.when)}.`),
  spoken((w, chance) => `${capital(w.clause)}, ${w.subject} said${held(chance)}${at(w.when)}.`),
  spoken((w) => `“${capital(w.clause)},” ${w.subject} stressed${at(w.when)}.`),
  undated((w) => `“${capital(w.clause)},” wrote ${w.end} in a post.`),
  undated((w) => `${capital(w.clause)}, says ${w.end}.`),
  {
    write: (w) =>
      w.noun === null || w.when === "" ? null : `${capital(w.when)}, ${w.subject} put ${w.noun} at ${w.count}.`,
  },
  { write: (w) => (w.noun === null ? null : `${capital(w.noun)} was ${w.count}, ${w.subject} said${at(w.when)}.`) },
  { write: (w) => (w.noun === null ? null : `${capital(w.subject)} gave ${w.noun} as ${w.count}${at(w.when)}.`) },
];

const passedOn: readonly Frame[] = [
  spoken((w) => `${capital(w.clause)}, the ${w.agency} quoted ${w.subject} as saying${at(w.when)}.`),
  spoken((w) => `${capital(w.subject)} was quoted by the ${w.agency}${at(w.when)} as saying that ${w.clause}.`),
  spoken((w) => `${capital(w.clause)}, ${w.subject} said${at(w.when)} in remarks carried by the ${w.agency}.`),
  {
    write: (w) =>
      `The ${w.agency}, citing ${w.subject} reported that ${w.clause}.`.replace(
        /([^,]) reported that/,
        "$1, reported that",
      ),
    isUndated: true,
  },
];

export const heldOutFrames: FrameSet = {
  clause: heldOutClause,
  said: heldOutSaid,
  attributed: [...claims, ...claims, ...passedOn],
  denied: [
    { write: (w) => `${capital(w.subject)} called it a lie${at(w.when)} that ${w.clause}.` },
    { write: (w) => `${capital(w.subject)} refuted${at(w.when)} the claim that ${w.clause}.` },
    { write: (w) => `It was untrue that ${w.clause}, ${w.subject} said${at(w.when)}.` },
  ],
  followUps: [
    undated((w) => `${capital(w.subject)} also said that ${w.clause}.`),
    undated((w) => `${capital(w.clause)}, ${w.subject} repeated.`),
    undated((w) => `Again ${w.subject} stressed that ${w.clause}.`),
    undated((w) => `“${capital(w.clause)},” ${w.subject} insisted.`),
  ],
  parts: [
    (count, outcome, subject) => `Of this total, ${count} were ${outcome}, ${subject} noted.`,
    (count, outcome, subject) => `${capital(count)} of these were ${outcome}, ${subject} said.`,
    (count, outcome, subject) => `Of that number, ${count} were ${outcome}, ${subject} added.`,
  ],
  fillers: heldOutFillers,
};
