/**
 * Whoever stands right beside a quotation with a verb, whichever verb it is: "“It fell,” [beamed] [Anna Berg].",
 * "“It fell!” [she] [sobbed].", "[Berg] [shrugged], “It fell.”"
 *
 * Not here: verbs of saying, with the rest of what was said (attribution/).
 */
import { nounGroupsOf } from "../../text/noun-group.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { withTail } from "../../text/with-tail.ts";
import type { AnalysedPart } from "../analysis.ts";
import type { QuotedStretch } from "../quoting/quote-marks.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { subjectBefore } from "./subject.ts";
import { sentenceBehind } from "./topic.ts";

interface Beside {
  readonly sentence: Sentence;
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

const longestSource = 24;
const isFiniteVerb = ({ pos, lower }: Token) => pos === "VERB" && !/ing$/.test(lower);

/** Behind the comma, question or exclamation mark that ends the quotation. */
export function speakerBehind(text: string, part: AnalysedPart, { end, close }: QuotedStretch): Beside | undefined {
  if (!/[,?!…—–-]/.test(text[end - 1] ?? "")) return undefined;
  const sentence = sentenceBehind(part, close);
  if (!sentence) return undefined;
  const { tokens } = sentence;
  const first = tokens.findIndex(({ start }) => start >= close);
  if (first < 0 || /\S/.test(text.slice(close, tokens[first]!.start))) return undefined;
  if (/^(?:it|there)$/.test(tokens[first]!.lower)) return undefined;
  const groups = nounGroupsOf(sentence);
  if (isFiniteVerb(tokens[first]!)) {
    const head = groups.find((group) => group.first === first + 1);
    if (!head) return undefined;
    const { last, apposition, relative } = withTail(sentence, head);
    return {
      sentence,
      source: { first: head.first, last: (apposition ?? relative)?.last ?? last },
      cue: { first, last: first },
    };
  }
  for (let verb = first + 1; verb < Math.min(tokens.length, first + longestSource); verb++) {
    if (/^[.;:“"]$/.test(tokens[verb]!.exact)) return undefined;
    if (!isFiniteVerb(tokens[verb]!)) continue;
    const subject = subjectBefore(sentence, verb);
    if (subject?.first === first && !subject.isRelative)
      return { sentence, source: { first, last: subject.last }, cue: { first: verb, last: verb } };
  }
  return undefined;
}

/** Before the comma that leads to the quotation. */
export function speakerLeading(
  text: string,
  part: AnalysedPart,
  { open, start, end }: QuotedStretch,
): Beside | undefined {
  if (!/,\s*$/.test(text.slice(Math.max(part.start, open - 3), open)) || isTitle(text.slice(start, end)))
    return undefined;
  const sentence = sentenceBehind(part, open);
  if (!sentence || sentence.start >= open) return undefined;
  const { tokens } = sentence;
  const behind = tokens.findIndex((token) => token.start >= open);
  for (let verb = (behind < 0 ? tokens.length : behind) - 2; verb > 0; verb--) {
    if (/^[,;:”"]$/.test(tokens[verb]!.exact)) return undefined;
    if (!isFiniteVerb(tokens[verb]!)) continue;
    const subject = subjectBefore(sentence, verb);
    if (subject && !subject.isRelative)
      return { sentence, source: { first: subject.first, last: subject.last }, cue: { first: verb, last: verb } };
  }
  return undefined;
}

/** "The Old Man and the Sea" */
const isTitle = (words: string) =>
  !/[.!?…]$/.test(words) || /^(?:\P{Ll}\S*|\S{1,3})(?: (?:\P{Ll}\S*|\S{1,3}))*$/u.test(words);
