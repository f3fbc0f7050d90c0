/**
 * Whom somebody is accused of harming, told behind the people: "the four men he is accused of shooting", "two women whom
 * Doe was convicted of killing".
 *
 * Not here: "accused of killing two women" (outcome-before.ts).
 */
import type { Token } from "../../text/sentence.ts";
import { type Outcome, outcomeAt } from "../outcome.ts";

const charge = /^(?:accused|charged|convicted|suspected|guilty|admitted|confessed|admits|confesses|acquitted)$/;
/** So many words the accused may take. */
const reach = 9;

/** The harm, where the people before token `from` are its object. */
export function accusedOfHarming(tokens: readonly Token[], from: number): Outcome | undefined {
  if (!/^(?:PRON|PROPN|DET)$/.test(tokens[from]?.pos ?? "")) return undefined;
  for (let i = from + 1; i < tokens.length && i < from + reach; i++) {
    const { lower, pos } = tokens[i]!;
    if (charge.test(lower)) return gerundAt(tokens, i + 1);
    if (!/^(?:PRON|PROPN|DET|NOUN|AUX|ADJ|ADV|PART)$/.test(pos) && lower !== "'s") return undefined;
  }
  return undefined;
}

/** "of shooting" without an object of its own. */
function gerundAt(tokens: readonly Token[], at: number): Outcome | undefined {
  const verb = /^(?:of|with|to)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  const outcome = outcomeAt(tokens, tokens[verb]?.pos === "ADV" ? verb + 1 : verb);
  if (!outcome?.isActive || !/ing\b/.test(tokens[outcome.first]!.lower)) return undefined;
  const next = tokens[outcome.last + 1];
  if (next?.lower === "at") return undefined;
  return next === undefined || /^(?:PUNCT|ADP|ADV|AUX|CCONJ|SCONJ|VERB)$/.test(next.pos) ? outcome : undefined;
}
