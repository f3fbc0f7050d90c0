/**
 * Words that tell a count as borne out by several: "several outlets reported", "officials and media", two outlets by their names.
 *
 * Words that say that they repeat one another claim nothing: "carried by several outlets", "several papers quoted him". Not here:
 * whether there were several (the book).
 */
import type { Figure } from "../domain/figure.ts";
import { doOverlap, type Span, spanOf } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { type OwnWords, ownWordsAround } from "./own-words.ts";

export interface SeveralSources {
  readonly span: Span;
  /** Told as sources that know it, and not only as outlets that report it. */
  readonly isOfSources: boolean;
}

const count =
  "(?:several|multiple|many|various|numerous|different|independent|separate|a (?:number|range|variety|host|string) of|both|two|three|four|five|six|half a dozen)";
const outlet =
  "(?:outlets|media(?: reports)?|news (?:sites|organi[sz]ations|agencies|services)|newspapers|papers|agencies|broadcasters|publications|reports)";
const told =
  "(?:(?:have|had|all|also|both|independently|separately|each)\\s+)*(?:report|said|says?|put|confirm|corroborat|count|gave|gives?|told|tell|estimat|agree|show|place|state|speak|spoke)";
const by =
  "(?:according to|(?:reported|confirmed|corroborated|given|told|counted|verified|said|put forward) (?:independently )?(?:by|in))\\s+(?:the\\s+)?";

/** Whoever may have counted, as a kind: one of them is told of in the plural by himself, two kinds are several. */
const kind = String.raw`(?:the\s+)?(?:(?!and\b)[\p{L}-]+\s+){0,2}?(?:officials|authorities|government|police|army|sources|workers|rescuers|doctors|medics|hospitals|witnesses|residents|survivors|journalists|reporters|activists|monitors|observers|groups|organi[sz]ations|agencies|charities|NGOs|diplomats|analysts|experts|${outlet})`;
const manyOf =
  "(?:several|multiple|many|various|numerous|different|independent|separate|a (?:number|range|variety|host|string) of)";
const bodies =
  "(?:organi[sz]ations|groups|bodies|institutions|observers|monitors|NGOs|charities|officials|experts|analysts|studies|counts|tallies|accounts|witnesses|authorities|ministries|hospitals)";
const several = String.raw`(?:${count}\s+(?:(?!of\b)[\p{L}.'’-]+\s+){0,3}?(?:sources|${outlet})|${manyOf}\s+(?:(?!of\b)[\p{L}.'’-]+\s+){0,2}?${bodies}|both\s+${kind}(?:\s+on\s+the\s+(?:ground|spot|scene))?\s+and\s+${kind}|${kind}(?:,\s+${kind})+,?\s+(?:and|as well as)\s+${kind}(?:\s+on\s+the\s+(?:ground|spot|scene))?)`;
const both = String.raw`(?:(?:officials|authorities|the government|sources)\s+and\s+(?:(?:the|local|news|foreign|international|western)\s+)*${outlet}|(?:the\s+)?(?:local\s+|news\s+)?${outlet}\s+and\s+(?:the\s+)?(?:officials|authorities|government|sources))`;

const name = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}.'’-]*){0,4}`;
const twoNames = new RegExp(String.raw`\b${name},? (?:and|as well as) (?:[Tt]he )?${name}`, "u");

/** Whether it is worth asking whose names the book has: the sentence tells of several, or names two. */
export function mayBeOfSeveral(draft: Draft, figure: Figure): boolean {
  const sentence = draft.sentenceAt(figure.span.start);
  if (sentence === undefined) return false;
  return (
    severalSourcesOf(draft, figure, []) !== undefined || twoNames.test(draft.text.slice(sentence.start, sentence.end))
  );
}

/** Those of the figure's sentence; `outlets`: names under which the book knows the outlets that tell it. */
export function severalSourcesOf(draft: Draft, figure: Figure, outlets: readonly string[]): SeveralSources | undefined {
  for (const words of ownWordsAround(draft, figure, outlets.length === 0 ? unnamed : patternFor(outlets))) {
    const span = pluralIn(draft, words);
    if (isWithOther(draft, figure, span)) continue;
    return {
      span,
      isOfSources: ofSources.test(span.exact),
    };
  }
  return undefined;
}

const ofSources = new RegExp(
  String.raw`\b(?:sources|independent|separate|officials|authorities|government|workers|doctors|${bodies})`,
  "i",
);

function patternFor(outlets: readonly string[]): RegExp {
  const names = outlets.map((name) => `(?:the )?${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
  const named =
    names.length < 2 ? [] : [`(?:both )?(?:${names.join("|")}),? (?:and|as well as) (?:${names.join("|")})`];
  const all = [several, both, ...named].join("|");
  return new RegExp(String.raw`\b(?:(?<behind>${by})(?<of>${all})\b|(?<plural>${all})\b(?=,?\s+${told}))`, "giu");
}

const unnamed = patternFor([]);

function pluralIn({ text }: Draft, { span, match }: OwnWords): Span {
  const start = span.start + (match.groups!.behind?.length ?? 0);
  return spanOf(text, start, start + (match.groups!.of ?? match.groups!.plural)!.length);
}

/** The text names whom they have it from, or somebody beside them. */
const isWithOther = ({ text }: Draft, { attribution }: Figure, span: Span) =>
  attribution.some(({ source, kind }) => source !== null && kind !== "unnamed" && !doOverlap(source, span)) ||
  /^[^.;]{0,80}\b(?:citing|quoting|quoted|relaying|repeating|on the word of)\b/i.test(text.slice(span.end));
