/**
 * A source's "dozens" given as a number elsewhere: "Police said dozens of people were killed" and "36 people were killed, police said".
 *
 * Not here: a count that came later ("police later put the toll at 36"), a headline that rounds what the body counts, two numbers
 * of one toll (same-figure-twice-different).
 */
import type { Figure } from "../../domain/figure.ts";
import { defineCheck } from "../check.ts";
import type { Draft } from "../draft.ts";
import { fitOfOrigins, mayBeOneToll } from "../same-toll.ts";
import { scaleOf } from "../vague-scales.ts";

export const vagueNumberMadeExact = defineCheck({
  name: "vague-number-made-exact",
  summary: "What a source tells vaguely must not be given as a number elsewhere.",
  severity: "warning",
  *run(draft) {
    const vague = draft.body.filter(
      ({ quantity, span }) => quantity.qualifier === "vague" && !quantity.share && scaleOf(span.exact) !== undefined,
    );
    for (const figure of [...draft.headline, ...draft.body]) {
      if (!isExact(figure) || draft.isQuoted(figure.span)) continue;
      const found = vague.find((other) => isMadeExact(draft, other, figure));
      if (found === undefined) continue;
      yield {
        span: figure.span,
        message: `“${figure.span.exact}” is given here, and “${found.span.exact}” elsewhere for what may be the same people of the same source. Keep to what the source said, or say who counted and when.`,
        evidence: [found.span],
      };
    }
  },
});

const isExact = ({ quantity: { qualifier, low, high, share } }: Figure) =>
  !share && qualifier === "exact" && low !== null && low === high;

function isMadeExact(draft: Draft, vague: Figure, figure: Figure): boolean {
  const [least, most, number] = [vague.quantity.low!, scaleOf(vague.span.exact)!, figure.quantity.low!];
  if (number < least || number > most || figure.partOf !== null || !mayBeOneToll(draft, vague, figure)) return false;
  const { fitOfGroups, fitOfPeriods } = draft.knowledge;
  const groups = fitOfGroups(vague.group, figure.group);
  // A headline may say people for the civilians of the text.
  const isLoose = groups === "wider" && draft.isIn(figure.span, "headline");
  if (
    groups === "narrower" ||
    (groups === "wider" && !isLoose) ||
    fitOfPeriods(vague.period, figure.period, draft.date) === "other"
  )
    return false;
  // A headline that counts where the body does not is no update.
  if (draft.isIn(figure.span, "headline"))
    return (
      fitOfOrigins(draft, vague, figure) !== "other" &&
      !draft.body.some((other) => isExact(other) && other.quantity.low === number && other.measure === figure.measure)
    );
  return fitOfOrigins(draft, vague, figure) === "same" && !isUpdate(draft, figure) && !isUpdate(draft, vague);
}

/** "Later", "by Tuesday", "the toll rose to": counted at another time. */
function isUpdate(draft: Draft, figure: Figure): boolean {
  const sentence = draft.sentenceAt(figure.span.start);
  return sentence === undefined || later.test(draft.text.slice(sentence.start, sentence.end));
}

const later =
  /\b(?:later|revised|updated?|initially|at first|earlier|previously|first (?:said|reported)|rose|risen|climbed|now(?! (?:an?|one of|the (?!toll|death|number|count|figure))\b)|since then|has since|have since|so far|by (?:the (?:end|time|evening|next)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|then|now|midday|noon|nightfall)|identified|confirmed|counted)\b/i;
