/**
 * Outlets through which a statement came, beside those to which it was told: "in comments carried by [state media]",
 * "speaking to [the broadcaster]", "an official quoted by [the agency]", "as reported by [the daily]".
 *
 * Not here: whom it was told (adjuncts.ts), who cites whom (citing-source.ts), interviews and e-mails (channel.ts).
 */
import { type NounGroup, nounGroupsOf } from "../../text/noun-group.ts";
import { perSentence, type Sentence, type Token } from "../../text/sentence.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { isOutlet } from "./outlets.ts";

const participles =
  /^(?:seen|obtained|reviewed|viewed|read|given|leaked|provided|shown|sent|released|shared|carried|quoted|cited|reported|relayed|broadcast|aired|published|posted|interviewed|contacted|reached)$/;
/** Whoever did these things with it, outlet or not, it came by way of him. */
const anybody = /^(?:seen|obtained|reviewed|viewed|given|leaked|provided|shown|carried|quoted|cited|relayed|shared)$/;
/** Whether the participle hands on what somebody else made: "a report [seen] by the agency". */
export const isHandedOn = ({ lower }: Token) => anybody.test(lower) || lower === "reported";
const speaking = /^(?:speaking|talking|spoke)$/;

interface Passing extends TokenRange {
  /** Index of "carried", "speaking". */
  readonly at: number;
}

/** Every such phrase of the sentence, the group without what stands before it. */
export const passingsIn = perSentence((sentence: Sentence): readonly Passing[] => {
  const { tokens } = sentence;
  const found: Passing[] = [];
  for (const group of nounGroupsOf(sentence)) {
    const { first, last } = group;
    const at = first - 2;
    if ((at >= 0 && isPassing(sentence, group, tokens[at]!, tokens[at + 1]!)) || hasRead(sentence, group))
      found.push({ at: Math.max(0, at), first, last });
  }
  return found;
});

function isPassing(sentence: Sentence, group: NounGroup, { lower }: Token, link: Token): boolean {
  if (speaking.test(lower)) return /^(?:to|with)$/.test(link.lower) && isOutlet(sentence, group);
  if (link.lower === "in") return /^(?:quoted|cited|reported|carried)$/.test(lower) && isOutlet(sentence, group);
  if (!participles.test(lower) || !/^(?:by|to|with)$/.test(link.lower)) return false;
  return isOutlet(sentence, group) || (anybody.test(lower) && group.isName);
}

/** "the list, which [the daily] has seen", "a doctor whom [the agency] quoted": by way of whom it came. */
function hasRead(sentence: Sentence, group: NounGroup): boolean {
  const { tokens } = sentence;
  const { first, last } = group;
  if (!/^(?:which|that|whom)$/.test(tokens[first - 1]?.lower ?? "")) return false;
  if (!group.isName && !isOutlet(sentence, group)) return false;
  const verb = tokens[last + 1]?.pos === "AUX" ? tokens[last + 2] : tokens[last + 1];
  return (
    verb !== undefined &&
    /^(?:seen|saw|obtained|reviewed|viewed|read|published|verified|quoted|cited)$/.test(verb.lower)
  );
}

/** Those that belong to the cue and stand outside what was said. `isFree` tells whether a stretch does. */
export function passingsAt(
  sentence: Sentence,
  cue: TokenRange,
  isFree: (range: TokenRange) => boolean,
): readonly TokenRange[] {
  const { tokens } = sentence;
  return passingsIn(sentence).filter((passing) => isFree(passing) && isTied(tokens, cue, passing));
}

/** In the phrase that opens the sentence, or near the cue with no other verb between. */
function isTied(tokens: readonly Token[], cue: TokenRange, { at, last }: Passing): boolean {
  const [from, to] = at > cue.last ? [cue.last + 1, at] : [last + 1, cue.first];
  const between = tokens.slice(from, to);
  if (between.some(({ exact, lower }) => /^[;:]$/.test(exact) || /^(?:but|while|whereas|although)$/.test(lower)))
    return false;
  return at < opening && at < cue.first ? true : !between.some(({ pos }) => pos === "VERB" || pos === "AUX");
}

const opening = 4;
