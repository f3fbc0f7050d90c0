/**
 * People taken, held or let go, where the words around say by whom: "fifteen students were taken from a school" in a report
 * of kidnappings, "87 people were being held", "the bandits marched off [30] women", "they have let go [61] pupils".
 *
 * Not here: "taken to hospital", arrests; outcome words that need nothing around them (count-then-outcome).
 */
import { defineFigureRule, type FigureReading, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";

const custody =
  /\b(?:kidnap\w*|abduct\w*|hostages?|captors?|captivity|ransom|gunmen|armed men|bandits|jihadists?|insurgents?|militants?|cult|hooded men)\b/i;
const taken = /^(?:taken|held|seized|snatched|grabbed|marched|led|dragged|herded)$/;
const taking =
  /^(?:took|takes?|taking|seiz(?:ed|es|ing)|grabbed|snatched|marched|led|dragged|herded|holding|hold|held)$/;
const freeing = /^(?:let|lets|letting) go$/;

export const takenCount = defineFigureRule({
  name: "taken-count",
  kinds: ["number", "vague"],
  read: (phrase) => {
    const { group, quantity, tokens, context } = phrase;
    if (quantity.isYearLike || !custody.test(context)) return undefined;
    if (group.nounClass !== "person" && !isBare(phrase)) return undefined;
    const found = takenBehind(phrase) ?? takingBefore(phrase);
    if (found === undefined) return undefined;
    const range = groupWords(tokens, group);
    return {
      ...found,
      lastToken: Math.max(group.last, quantity.last, found.predicate.last),
      ...(range ? { group: range } : {}),
      unit: "person",
    };
  },
});

/** "they took [sixteen] from the choir": nothing counted follows. */
function isBare({ group, quantity, tokens }: Phrase): boolean {
  const next = tokens[quantity.last + 1];
  return (
    group.nounClass === "none" &&
    !group.isPartitive &&
    (next === undefined || next.pos === "PUNCT" || next.lower === "from")
  );
}

/** Those who arrest, or help. */
const helpers =
  /^(?:police|officers?|deputies|responders?|medics|paramedics|firefighters|rescuers|troops|soldiers|army|court|coach|buses|ambulances?|helicopters?)$/;

type Found = Required<Pick<FigureReading, "measure" | "predicate">>;
const found = (measure: Found["measure"], first: number, last = first): Found => ({
  measure,
  predicate: { first, last },
});

/** "were taken from", "are being held", "believed to be held", "had been let go". */
function takenBehind({ tokens, group, quantity }: Phrase): Found | undefined {
  const from = Math.max(group.last, quantity.last) + 1;
  for (let i = from; i < from + 7 && i < tokens.length; i++) {
    const { lower, pos } = tokens[i]!;
    if (lower === "let" && tokens[i + 1]?.lower === "go") return found("rescued", i, i + 1);
    if (taken.test(lower)) {
      const isPassive =
        tokens[i - 1]?.pos === "AUX" ||
        tokens[i - 1]?.lower === "being" ||
        (i === from && tokens[i + 1]?.pos !== "DET" && tokens[i + 1]?.pos !== "NUM");
      return isPassive && !isTakenToHelp(tokens, i + 1) ? found("abducted", i) : undefined;
    }
    if (pos !== "AUX" && pos !== "ADV" && !/^(?:being|who|to|believed|thought|feared|said|reported)$/.test(lower))
      return undefined;
  }
  return undefined;
}

/** "to a clinic", "to safety", "to the shore": away only to a place with a name. */
function isTakenToHelp(tokens: Phrase["tokens"], at: number): boolean {
  const behind = tokens.slice(at, at + 6).map(({ lower }) => lower);
  if (behind.some((word) => /^(?:ambulances?|stretchers?|hospitals?|clinic|infirmary)$/.test(word))) return true;
  const to = tokens[at]?.lower === "back" || tokens[at]?.lower === "away" ? at + 1 : at;
  if (tokens[to]?.lower !== "to" && tokens[to]?.lower !== "into") return false;
  return tokens[to + 1]?.pos !== "PROPN";
}

/** "took away [30] women", "has let go [61] pupils": the verb with its particle just before. */
function takingBefore({ tokens, quantity, group }: Phrase): Found | undefined {
  let at = quantity.first - 1;
  if (/^(?:away|off|with|along|back)$/.test(tokens[at]?.lower ?? "")) at--;
  const word = tokens[at]?.lower ?? "";
  if (freeing.test(`${tokens[at - 1]?.lower} ${word}`)) return found("rescued", at - 1, at);
  const isPassive = /^(?:was|were|been|be|being)$/.test(tokens[at - 1]?.lower ?? "");
  if (tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => helpers.test(lower))) return undefined;
  if (isTakenToHelp(tokens, Math.max(group.last, quantity.last) + 1)) return undefined;
  return taking.test(word) && !isPassive ? found("abducted", at, quantity.first - 1) : undefined;
}
