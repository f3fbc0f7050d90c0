/**
 * A toll told to be none by a lack: "There were no immediate reports of injuries", "without casualties", "without loss of life",
 * "no damage or fatalities".
 *
 * Not here: "no injuries were reported" (count-of-outcome), "no one was hurt" (count-then-outcome).
 */
import { defineFigureRule, type FigureReading, type Phrase } from "../figure-rule.ts";
import { type Outcome, outcomeAt } from "../outcome.ts";

const kindsOfReport = /^(?:immediate|confirmed|official|early|initial|credible|known|verified)$/;
const lossOfLife = ["loss", "of", "life"];

export const noneTold = defineFigureRule({
  name: "none-told",
  kinds: ["zero", "lack"],
  read: (phrase) => {
    const { tokens, quantity } = phrase;
    // "not without casualties"
    if (/^(?:not|never|n't|rarely|seldom)$/.test(tokens[quantity.first - 1]?.lower ?? "")) return undefined;
    if (quantity.kind === "zero" && isHarm(phrase, quantity.last + 1)) return joinedToHarm(phrase);
    const of = quantity.kind === "zero" ? behindReports(phrase) : quantity.last + 1;
    if (of === undefined) return undefined;
    const outcome = tollAt(tokens, of) ?? (quantity.kind === "zero" ? harmOf(phrase, of) : undefined);
    if (outcome === undefined) return undefined;
    return {
      measure: outcome.measure,
      lastToken: outcome.last,
      unit: "person",
      reportedNone: quantity.kind === "zero",
    };
  },
});

const harm = /^(?:damages?|losses|destruction|flooding|incidents?|accidents?)$/;
const isHarm = ({ tokens }: Phrase, from: number) => tokens.slice(from, from + 3).some(({ lower }) => harm.test(lower));

/** "no damage or fatalities", "no major damage, injuries or deaths": none of what is joined to harm. */
function joinedToHarm({ tokens, quantity }: Phrase): FigureReading | undefined {
  for (let i = quantity.last + 1; i < quantity.last + 9 && i < tokens.length; i++) {
    const { lower, pos, exact } = tokens[i]!;
    const isJoined = /^(?:or|nor|and|,)$/.test(tokens[i - 1]!.lower);
    const outcome = isJoined ? tollAt(tokens, i) : undefined;
    if (outcome !== undefined) {
      const behind = tokens.slice(outcome.last + 1, outcome.last + 6);
      const reportedNone = behind.some((token) => token.lower === "reported");
      return { measure: outcome.measure, lastToken: outcome.last, unit: "person", reportedNone };
    }
    if (!harm.test(lower) && pos !== "ADJ" && pos !== "NOUN" && !/^(?:or|nor|and)$/.test(lower) && exact !== ",")
      return undefined;
  }
  return undefined;
}

/** Index behind "immediate reports of", "word of any". */
function behindReports({ tokens, quantity }: Phrase): number | undefined {
  let at = quantity.last + 1;
  while (kindsOfReport.test(tokens[at]?.lower ?? "")) at++;
  return /^(?:reports?|word)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "of" ? at + 2 : undefined;
}

/** "casualties", "any injuries", "a single death", "loss of life". */
function tollAt(tokens: Phrase["tokens"], from: number): Outcome | undefined {
  let at = from;
  while (/^(?:any|a|single|serious|major|civilian|human|military)$/.test(tokens[at]?.lower ?? "")) at++;
  if (lossOfLife.every((word, i) => tokens[at + i]?.lower === word))
    return {
      measure: "killed",
      first: at,
      last: at + 2,
      isActive: false,
      isAfter: false,
      isCounted: true,
      isJoint: false,
    };
  const outcome = outcomeAt(tokens, at);
  // "without dead batteries", "without wounded men": only the toll's own noun stands alone.
  const isNoun = outcome !== undefined && /(?:s|injury|death|fatality)$/.test(tokens[outcome.last]!.lower);
  return outcome?.isCounted && isNoun ? outcome : undefined;
}

/** "no reports of anyone being hurt", "of people missing". */
function harmOf({ tokens }: Phrase, from: number): Outcome | undefined {
  if (!/^(?:anyone|anybody|people|persons|residents|passengers|crew)$/.test(tokens[from]?.lower ?? ""))
    return undefined;
  for (let at = from + 1; at < from + 4; at++) {
    const outcome = outcomeAt(tokens, at);
    if (outcome?.isAfter) return outcome;
  }
  return undefined;
}
