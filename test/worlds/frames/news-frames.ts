/**
 * Sentence frames in the plain manner of agencies and papers; all of our own writing.
 *
 * Not here: the frames kept for the last measuring (held-out-frames.ts).
 */
import type { Chance } from "../../properties/planting/chance.ts";
import { wholeClause } from "../writing/clauses.ts";
import { saidWords } from "../writing/date-words.ts";
import { capital } from "../writing/marks.ts";
import { newsFillers } from "./fillers.ts";
import type { Frame, FrameSet } from "./frame.ts";

const at = (when: string) => (when === "" ? "" : ` ${when}`);
/** Behind a number only a day that begins with its preposition. */
const tail = (when: string) => (/^(?:on|in) /.test(when) ? ` ${when}` : "");
const listeners = ["reporters", "journalists", "a news conference", "lawmakers", "parliament", "a televised briefing"];
const venues = [
  " in a statement",
  " at a news conference",
  " in a televised address",
  " in a post on Telegram",
  " at a briefing",
];
const telling = (chance: Chance) => `told ${chance.of(listeners)}`;
const saying = (chance: Chance) => (chance.is(0.55) ? "said" : `said${chance.of(venues)}`);

const spoken = (write: Frame["write"]): Frame => ({ write, isSpoken: true });
const undated = (write: Frame["write"]): Frame => ({ write, isUndated: true });
const claims: readonly Frame[] = [
  { write: (w) => `${capital(w.clause)}, ${w.subject} said${at(w.when)}.` },
  { write: (w) => `${capital(w.clause)}, ${w.subject} said${at(w.when)}.` },
  spoken((w, chance) => `${capital(w.clause)}, ${w.subject} ${telling(chance)}${at(w.when)}.`),
  spoken((w, chance) => `${capital(w.clause)}, ${w.subject} ${saying(chance)}${at(w.when)}.`),
  undated((w) => `${capital(w.clause)}, said ${w.end}.`),
  { write: (w) => `${capital(w.subject)} said${at(w.when)} that ${w.clause}.` },
  {
    write: (w) =>
      w.when === ""
        ? `${capital(w.subject)} said ${w.clause}.`
        : `${capital(w.subject)} said ${w.when} that ${w.clause}.`,
  },
  spoken((w, chance) => `${capital(w.subject)} ${telling(chance)}${at(w.when)} that ${w.clause}.`),
  spoken((w, chance) => `${capital(w.subject)} ${saying(chance)}${at(w.when)} that ${w.clause}.`),
  undated((w) => `According to ${w.subject}${w.subject.endsWith(",") ? "" : ","} ${w.clause}.`),
  undated((w) => `${capital(w.clause)}, according to ${w.end}.`),
  {
    write: (w) =>
      !w.when.startsWith("on ") ? null : `${capital(w.clause)}, according to a statement by ${w.subject} ${w.when}.`,
    isSpoken: true,
  },
  spoken((w) => `In a statement${at(w.when)}, ${w.subject} said ${w.clause}.`),
  { write: (w) => `${capital(w.subject)} reported${at(w.when)} that ${w.clause}.` },
  spoken((w) => `${capital(w.subject)} announced${at(w.when)} that ${w.clause}.`),
  { write: (w) => `${capital(w.subject)} confirmed${at(w.when)} that ${w.clause}.` },
  {
    write: (w) =>
      /estimated/.test(w.clause) ? null : `${capital(w.subject)} estimated${at(w.when)} that ${w.clause}.`,
  },
  {
    write: (w) =>
      w.noun === null || w.count.slice(2).startsWith("at ")
        ? null
        : `${capital(w.subject)} put ${w.noun} at ${w.count}${tail(w.when)}.`,
  },
  {
    write: (w) =>
      w.noun === null || /estimated|at least/.test(w.count)
        ? null
        : `${capital(w.subject)} estimated ${w.noun} at ${w.count}${tail(w.when)}.`,
  },
  spoken((w) => `“${capital(w.clause)},” ${w.subject} said${at(w.when)}.`),
  spoken((w, chance) => `“${capital(w.clause)},” ${w.subject} ${telling(chance)}${at(w.when)}.`),
  { write: (w) => `“${capital(w.clause)},” said ${w.end}.`, isSpoken: true, isUndated: true },
  { write: (w) => (w.when === "" ? null : `${capital(w.when)}, ${w.subject} said that ${w.clause}.`) },
  spoken((w) => `Speaking to reporters${at(w.when)}, ${w.subject} said that ${w.clause}.`),
  spoken((w) => `${capital(w.subject)} wrote on Telegram${at(w.when)} that ${w.clause}.`),
  { write: (w) => `${capital(w.subject)} claimed${at(w.when)} that ${w.clause}.` },
  { write: (w) => `${capital(w.subject)} acknowledged${at(w.when)} that ${w.clause}.` },
  undated((w) => `${capital(w.subject)} ${w.isPlural ? "say" : "says"} ${w.clause}.`),
  spoken((w) => `At a briefing in ${w.capital}${at(w.when)}, ${w.subject} said that ${w.clause}.`),
];

const passedOn: readonly Frame[] = [
  spoken((w) => `${capital(w.subject)} told the ${w.agency}${at(w.when)} that ${w.clause}.`),
  spoken((w) => `${capital(w.clause)}, ${w.subject} told the ${w.agency}${at(w.when)}.`),
  { write: (w) => `The ${w.agency} reported${at(w.when)}, citing ${w.end}, that ${w.clause}.` },
  { write: (w) => `${capital(w.clause)}, the ${w.agency} reported${at(w.when)}, citing ${w.end}.` },
  spoken((w) => `In an interview with the ${w.agency}${at(w.when)}, ${w.subject} said ${w.clause}.`),
];

const rejected: readonly Frame[] = [
  { write: (w) => `${capital(w.subject)} denied${at(w.when)} that ${w.clause}.` },
  undated((w) => `${capital(w.subject)} dismissed claims that ${w.clause}.`),
  undated((w) => `${capital(w.subject)} rejected reports that ${w.clause}.`),
];

const again: readonly Frame[] = [
  undated((w) => `${capital(w.subject)} said ${w.clause}.`),
  undated((w) => `${capital(w.clause)}, ${w.subject} said.`),
  undated((w) => `${capital(w.subject)} added that ${w.clause}.`),
  undated((w) => `${capital(w.clause)}, according to ${w.end}.`),
  undated((w) =>
    w.noun === null || w.count.slice(2).startsWith("at ") ? null : `${capital(w.subject)} put ${w.noun} at ${w.count}.`,
  ),
  undated((w) => `“${capital(w.clause)},” ${w.subject} said.`),
];

export const newsFrames: FrameSet = {
  clause: wholeClause,
  said: saidWords,
  attributed: [...claims, ...claims, ...passedOn],
  denied: rejected,
  followUps: again,
  parts: [
    (count, outcome, subject) => `Of those, ${count} were ${outcome}, ${subject} said.`,
    (count, outcome, subject) => `${capital(count)} of them were ${outcome}, ${subject} said.`,
    (count, outcome, subject) => `Among them were ${count} ${outcome}, ${subject} said.`,
  ],
  fillers: newsFillers,
};
