/**
 * A headline names its source before or behind a colon: "Doe: We will rebuild", "Hundreds Missing: UN".
 *
 * Not here: "he said: …" (source-then-content).
 */
import { lookUpPlaces } from "../../gazetteer/gazetteer.ts";
import { nounGroupsOf } from "../../text/noun-group.ts";
import { wordSet } from "../../text/word-set.ts";
import { type AttributionReading, type CueSite, defineAttributionRule } from "../telling/attribution-rule.ts";
import { isQuoteMark } from "../telling/content.ts";

const maximumWordsOfSource = 4;
/** Labels of the outlet, not sources. */
const labels =
  /^(?:check|verdict|note|update|updates|updated|correction|clarification|analysis|opinion|exclusive|breaking|watch|video|live|latest|boom|look|photos?|report|review|interview|explained|explainer|abstract|text|byline|poll|quiz|column|editorial|factbox|timeline|background|summary|topline)$/;

export const colon = defineAttributionRule({
  name: "colon",
  cues: "colon",
  read(site) {
    const { sentence, at } = site;
    const { tokens } = sentence;
    if (at === 0 || at + 1 >= tokens.length) return undefined;
    const isQuoted = isQuoteMark(tokens[at + 1]);
    if (!site.isHeadline && !isQuoted) return undefined;
    const name = nameRange(site, 0, at - 1);
    if (name) return reading(site, name, [tokens[at + 1]!.start, sentence.end]);
    const trailing = site.isHeadline ? nameRange(site, at + 1, lastWord(site)) : undefined;
    return trailing && reading(site, trailing, [sentence.start, tokens[at - 1]!.end]);
  },
});

function lastWord({ sentence: { tokens } }: CueSite): number {
  return tokens.at(-1)!.exact === "." ? tokens.length - 2 : tokens.length - 1;
}

/** The stretch, when it is one short noun group whose words are names. */
function nameRange({ sentence }: CueSite, first: number, last: number) {
  const { tokens } = sentence;
  const group = nounGroupsOf(sentence).find((candidate) => candidate.first === first && candidate.last === last);
  if (
    !group ||
    group.isPronoun ||
    labels.test(tokens[last]!.lower) ||
    labels.test(tokens[first]!.lower) ||
    last - first >= maximumWordsOfSource
  )
    return undefined;
  if (isPlaceOfEvent(sentence.text.slice(tokens[first]!.start, tokens[last]!.end))) return undefined;
  return /^\p{Lu}/u.test(tokens[last]!.exact) || tokens[last]!.pos === "NOUN" ? { first, last } : undefined;
}

/** Capitals that stand for their governments. */
const seats = wordSet(
  "moscow kyiv kiev washington beijing london paris tehran damascus ankara jerusalem cairo delhi islamabad kabul baghdad brussels seoul tokyo pyongyang khartoum",
);

/** Smaller towns share their names with too many people: Clinton, Berg. */
const townOfNote = 50_000;

/** "Bakhmut: five months, 100,000 casualties" names where, not who. */
function isPlaceOfEvent(name: string): boolean {
  const place = lookUpPlaces(name)[0];
  return (
    place !== undefined && place.weight >= townOfNote && place.kind !== "country" && !seats.has(name.toLowerCase())
  );
}

function reading(
  site: CueSite,
  source: { first: number; last: number },
  content: [number, number],
): AttributionReading {
  return { source, cue: { first: site.at, last: site.at }, content: [content], stance: "asserts" };
}
