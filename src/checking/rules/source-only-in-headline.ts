/**
 * A headline says whom its number is from, and the text tells the number as a fact: "US says …" over "Russia has suffered more than
 * 100,000 casualties."
 *
 * Not here: a number that neither has a source for (figure-without-source).
 */
import type { Figure } from "../../domain/figure.ts";
import { defineCheck } from "../check.ts";
import type { Draft } from "../draft.ts";
import { headlineTellings, ofSameCount } from "../headline-tellings.ts";
import { hasSource } from "../told-source.ts";

export const sourceOnlyInHeadline = defineCheck({
  name: "source-only-in-headline",
  summary: "A source that the headline gives for a number must stand in the text, too.",
  severity: "warning",
  *run(draft) {
    for (const telling of headlineTellings(draft)) {
      const { source, cue } = tellerOf(draft, telling.headline) ?? { source: null, cue: null };
      const [first] = ofSameCount(draft, telling);
      if (!source || first === undefined || hasSource(draft, first)) continue;
      // "- Lund.com" says on which page; a "man accused of" it says nothing.
      const isTold =
        cue !== null && !/\baccus|\bcharg|\bsuspect/i.test(cue.exact) && !/^\.\w/.test(draft.text.slice(source.end));
      const isNamedBelow = draft.attributions.some(
        (each) =>
          each.source !== null && !draft.isIn(each.source, "headline") && sharesWord(each.source.exact, source.exact),
      );
      if (!isTold || isNamedBelow) continue;
      yield {
        span: first.span,
        message: `The headline has this number from “${source.exact}”; the text tells “${first.span.exact}” as a fact. Who reads on no longer learns whose count it is. Name the source in the text.`,
        evidence: [source],
      };
    }
  },
});

/** "Kyiv: 12 killed" says where it was, and "Police: 12 killed" and "Amnesty: 12 killed" who says so. */
const tellerOf = ({ knowledge }: Draft, { attribution }: Figure) =>
  attribution.findLast(
    ({ source, cue, kind }) =>
      source !== null &&
      (cue?.exact !== ":" ||
        tellers.test(source.exact) ||
        (kind === "organisation" && knowledge.placeNamed(source.exact) === null)),
  );

const tellers =
  /\b(?:police|officials?|minist|army|military|agency|UN|U\.N\.|US|U\.S\.|UK|EU|WHO|Unicef|UNHCR|NATO|NGOs?|report|study|survey|governor|mayor|authorit|council|commission|hospital|doctors?|medics?|rescuers?|firefighters?|coast ?guard|red c(?:ross|rescent)|observatory|watchdog|monitors?|charity|aid group|rights group|rebels?|Houthis?|Hamas|Hezbollah|Taliban|junta|opposition|Pentagon|White House|Kremlin|general staff|president|prime minister|spokes)/i;

/** "US" and "a US official", "Red Cross" and "the Red Cross". */
function sharesWord(one: string, two: string): boolean {
  const words = new Set(one.toLowerCase().match(/\p{L}{2,}/gu));
  return (two.toLowerCase().match(/\p{L}{2,}/gu) ?? []).some((word) => words.has(word) && word !== "the");
}
