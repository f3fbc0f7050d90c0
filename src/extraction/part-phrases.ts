/**
 * The words that make a count a part of the figure before it: "of them", "including 12", "among them 12", "12 … among them", "the
 * victims included 12", "14 people (six women …)", "12 critically", a list that goes on after any of these.
 *
 * Not here: what the part counts (figures/part-of-whole.ts).
 */
import { classOfNoun } from "./counted-noun.ts";
import type { Phrase } from "./figure-rule.ts";

/** "of them", "including 12", "among them 12", "12 … among them", a list that goes on after "including". */
export function isPart(phrase: Phrase): boolean {
  const { group, quantity, tokens, earlier, sentence } = phrase;
  if (quantity.kind === "article") return isNamedAsPart(tokens, quantity.first);
  // "of them" in a later sentence: the figure before is meant only while no other noun has come between.
  if (group.isPartitive && group.isPronoun) return isOfEarlier(phrase);
  if (opensOnWhole(tokens, quantity.first, earlier!.sentence === sentence)) return true;
  if (tellsWho(phrase) || tellsWhence(phrase)) return true;
  if (group.isPartitive && tokens[group.last]?.lower === "victims") return true;
  if (listsVictims(tokens, quantity.first)) return true;
  if (earlier!.sentence !== sentence) return false;
  if (group.isPartitive && quantity.kind === "share") return true;
  if (isFamilyOf(tokens, quantity.first)) return true;
  const openers = tokens.slice(Math.max(0, quantity.first - 2), quantity.first).map((token) => token.lower);
  if (
    openers.includes("including") ||
    openers.includes("include") ||
    openers.join(" ") === "among them" ||
    openers.join(" ") === "of whom" ||
    openers.join(" ") === "of them"
  )
    return true;
  const behind = tokens
    .slice(group.last + 1, group.last + 3)
    .map((token) => token.lower)
    .join(" ");
  if (behind === "among them" || isListAmongThem(tokens, group.last + 1)) return true;
  return (
    tellsManner({ group, quantity, tokens }) ||
    (group.nounClass === "person" && opensBreakdown(sentence, quantity.first, earlier!)) ||
    continuesList(tokens, quantity.first, earlier!)
  );
}

/** "[Five] are children.", "120 people died; [78] were women and [31] were children": who some of those counted before were. */
export function tellsWho({ group, quantity: { first, last }, tokens, earlier, sentence }: Phrase): boolean {
  const isWho =
    group.nounClass === "none" &&
    tokens[last + 1]?.pos === "AUX" &&
    classOfNoun(tokens[last + 2]?.lower ?? "") === "person";
  if (!isWho) return false;
  if (first === 0) return true;
  if (earlier?.sentence !== sentence) return false;
  const before = tokens[first - 1]!.lower;
  // "Of the 40 people killed, [20] were men"
  const isOpenedOn = before === "," && tokens[0]!.lower === "of" && earlier.lastToken >= first - 3;
  return before === ";" || isOpenedOn || (earlier.isPart && /^(?:,|and|while)$/.test(before));
}

/** "[Nearly half] came from Wagner.", "[A third] were from Kabul.": of those counted just before. */
export function tellsWhence({ group, quantity: { kind, first, last }, tokens }: Phrase): boolean {
  if (kind !== "share" || first !== 0 || group.nounClass !== "none") return false;
  const words = tokens.slice(last + 1, last + 4).map(({ lower }) => lower);
  return /^(?:(?:were|are|came|come|hailed|hail) from|(?:were|are) (?:members|drawn|recruited)|belong(?:ed)? to)\b/.test(
    words.join(" "),
  );
}

/** "including [a] girl", "among them [an] infant". */
const isNamedAsPart = (tokens: Phrase["tokens"], first: number) =>
  tokens[first - 1]?.lower === "including" ||
  (tokens[first - 1]?.lower === "them" && tokens[first - 2]?.lower === "among");

/** "of them" means the figure before; not "spent on nine of them", nor "; the actors, 22 of them". */
function isOfEarlier({ quantity: { first }, tokens, earlier, sentence }: Phrase): boolean {
  if (tokens[first - 1]?.pos === "ADP") return false;
  if (earlier!.sentence !== sentence) return first < 3;
  const isNewClause = tokens.slice(earlier!.lastToken + 1, first).some(({ exact }) => exact === ";");
  return !isNewClause || tokens[first - 1]?.exact !== "," || tokens[first - 2]?.pos !== "NOUN";
}

/** "The victims included [six] children". */
function listsVictims(tokens: Phrase["tokens"], first: number): boolean {
  const at = /^(?:at|all|also)$/.test(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  return (
    /^(?:includ(?:e|ed|es)|are|were)$/.test(tokens[at]?.lower ?? "") &&
    tokens[at - 1]?.lower === "victims" &&
    at - 1 <= 2
  );
}

/** "40 people were hurt, [12] critically", "one of them [fatally]". */
export function tellsManner({ group, quantity, tokens }: Pick<Phrase, "group" | "quantity" | "tokens">): boolean {
  const before = tokens[quantity.first - 1]?.lower ?? "";
  if (!/^(?:,|and|-|–|—|\()$/.test(before)) return false;
  const at = quantity.last + 1 + (group.isPronoun ? 2 : 0);
  return (
    manners.test(tokens[at]?.lower ?? "") && /^(?:[,.;:)–—]|and|when|after|in)$/.test(tokens[at + 1]?.lower ?? ".")
  );
}

const manners = /^(?:critically|seriously|severely|gravely|slightly|lightly|badly|fatally|mortally)$/;

/** "14 people ([six] women and eight men) were killed", "14 people were killed: [six] women …"; not a label on the next line. */
function opensBreakdown(
  { tokens, text }: Phrase["sentence"],
  first: number,
  { lastToken, quantity }: NonNullable<Phrase["earlier"]>,
): boolean {
  const mark = tokens[first - 1]?.exact ?? "";
  const isInLine = !text.slice(quantity.span.end, tokens[first]!.start).includes("\n");
  if (mark === "(") return true;
  if (!isInLine || lastToken !== first - 2) return false;
  return mark === ":" || (/^[–—-]$/.test(mark) && isListOfTwo(tokens, first));
}

/** "killed 40 people – [20] men and 15 women": behind a dash, one count alone may begin anything. */
function isListOfTwo(tokens: Phrase["tokens"], first: number): boolean {
  const next = tokens.findIndex(({ lower }, at) => at > first && (lower === "," || lower === "and"));
  return next > 0 && next - first <= 5 && tokens.slice(next + 1, next + 3).some(({ pos }) => pos === "NUM");
}

/** "Of these, [9,500] were children", "Among them [12] medics": the whole is the figure before. */
function opensOnWhole(tokens: Phrase["tokens"], first: number, isSameSentence: boolean): boolean {
  let at = first - 1;
  while (/^(?:,|are|were|is|was)$/.test(tokens[at]?.lower ?? "")) at--;
  if (/^(?:number|total|figure)$/.test(tokens[at]?.lower ?? "")) at--;
  if (!/^(?:these|those|them|whom|that|this)$/.test(tokens[at]?.lower ?? "")) return false;
  return /^(?:of|among)$/.test(tokens[at - 1]?.lower ?? "") && (isSameSentence || at <= 2);
}

/** "among them a family of [four]". */
function isFamilyOf(tokens: readonly { lower: string }[], first: number): boolean {
  return tokens[first - 1]?.lower === "of" && tokens[first - 2]?.lower === "family";
}

/** "563 children and 60 women among them": the first of a list that ends so. */
function isListAmongThem(tokens: readonly { lower: string }[], from: number): boolean {
  if (tokens[from]?.lower !== "and") return false;
  for (let i = from + 1; i < from + 6; i++)
    if (tokens[i]?.lower === "among" && tokens[i + 1]?.lower === "them") return true;
  return false;
}

/** "40 people: 20 men, [15] women", "; 20 were men, [15] women": only people stand between the mark that opens the list and the count. */
function isBehindMark(tokens: readonly { lower: string; pos: string }[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && (/^(?:,|were)$/.test(tokens[at]!.lower) || /^(?:NUM|ADJ|NOUN|PROPN)$/.test(tokens[at]!.pos))) at--;
  return /^[(:;–—-]$/.test(tokens[at]?.lower ?? "");
}

/** "including 12 women and 3 children", "1,700 of them children and 900 women": the second of a list of parts. */
function continuesList(
  tokens: Phrase["tokens"],
  first: number,
  { lastToken: earlierLast, isPart, quantity }: NonNullable<Phrase["earlier"]>,
): boolean {
  const between = tokens
    .slice(earlierLast + 1, first)
    .map((token) => token.lower)
    .join(" ");
  if (!/^(?:and|, and|,)$/.test(between)) return false;
  const isListed = isBehindMark(tokens, quantity.first) || tokens[quantity.last + 1]?.lower === "of";
  if (isPart && (isListed || between === ",")) return true;
  for (let i = earlierLast; i >= 0 && i > earlierLast - 12; i--)
    if (/^(?:includ(?:e[sd]?|ing)|among)$/.test(tokens[i]!.lower)) return true;
  return false;
}
