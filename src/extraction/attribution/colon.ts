/**
 * A headline names its source before or behind a colon, or behind a dash: "Doe: We will rebuild", "Hundreds Missing: UN",
 * "Flood kills 14 - governor". In running text a colon does so behind a source alone, as in notes and transcripts:
 * "12:10 – Police: nobody hurt", "HOST: How many are there?", whose turn goes on to the end of the paragraph.
 *
 * Not here: "he said: …" (source-then-content).
 */
import { lookUpPlaces } from "../../gazetteer/gazetteer.ts";
import { nounGroupsOf } from "../../text/noun-group.ts";
import { wordSet } from "../../text/word-set.ts";
import {
  type AttributionReading,
  type CueSite,
  defineAttributionRule,
  type TokenRange,
} from "../telling/attribution-rule.ts";
import { isQuoteMark } from "../telling/content.ts";
import { isKnownPlace } from "../telling/known-bodies.ts";
import { namesEvent } from "../telling/names-event.ts";
import { isAcronym, isRole } from "../telling/person-name.ts";
import { bodyNouns, unnamedNouns } from "../telling/source-nouns.ts";
import { phraseBeginningAt } from "../telling/source-phrase.ts";

const maximumWordsOfSource = 6;
/** Tokens between a name, with a time or its full stop, and the end of the sentence that it stands at. */
const farthest = 10;
/** Labels of the outlet, not sources. */
const labels =
  /^(?:check|verdict|note|update|updates|updated|correction|clarification|analysis|opinion|exclusive|breaking|watch|video|live|latest|boom|look|photos?|report|review|interview|explained|explainer|abstract|text|byline|poll|quiz|column|editorial|factbox|timeline|background|summary|topline|story|stories|previous|related|more)$/;

export const colon = defineAttributionRule({
  name: "colon",
  cues: "colon",
  read(site) {
    const { sentence, at, isHeadline } = site;
    const { tokens } = sentence;
    if (at === 0 || at + 1 >= tokens.length) return undefined;
    const isNearEnd = isHeadline && tokens.length - at <= farthest;
    // A name stands at the beginning or, in headlines, at the end: colons between cost nothing.
    if (at > farthest && !isNearEnd) return undefined;
    const isColon = tokens[at]!.exact === ":";
    const first = isHeadline ? 0 : behindTime(site);
    const name = isColon ? nameRange(site, first, at - 1) : undefined;
    if (name && !labels.test(tokens[name.last]!.lower) && !labels.test(tokens[first]!.lower)) {
      const isTurn = name.first === 0 && isInCapitals(site.text.slice(sentence.start, tokens[at]!.start));
      if (isHeadline || isTurn || isQuoteMark(tokens[at + 1]) || isTeller(site, name))
        return reading(site, name, [tokens[at + 1]!.start, isTurn ? endOfTurn(site) : sentence.end]);
    }
    const trailing = isNearEnd ? nameRange(site, at + 1, lastWord(site)) : undefined;
    if (!trailing || !(isColon || isTeller(site, trailing))) return undefined;
    return reading(site, trailing, [sentence.start, tokens[at - 1]!.end]);
  },
});

/** "12:10 – [Police]: …", "• [UN]: …" */
function behindTime({ sentence: { tokens }, at }: CueSite): number {
  const mark = tokens.slice(0, Math.min(at, 3)).findLastIndex(({ exact }) => /^(?:—|–|--|-|•|\*|\|)$/.test(exact));
  return mark + 1;
}

const isInCapitals = (name: string) => /^[\p{Lu}.' -]{3,}(?:\(|$)/u.test(name.trim());

/** The paragraph is one turn of a conversation. */
function endOfTurn({ text, sentence }: CueSite): number {
  const end = text.indexOf("\n", sentence.start);
  return end < 0 ? text.trimEnd().length : Math.max(end, sentence.end);
}

/** Somebody who tells things: a body, a role, people named by what they are, letters that are no place. */
function isTeller({ sentence }: Pick<CueSite, "sentence">, { first, last }: TokenRange): boolean {
  const { tokens } = sentence;
  const head = nounGroupsOf(sentence).find((group) => group.first === first)?.head ?? last;
  const { lower, exact } = tokens[head]!;
  if (bodyNouns.has(lower) || unnamedNouns.has(lower) || isRole(tokens[head]!) || lower === "reports") return true;
  return head === last && isAcronym(exact) && !isKnownPlace(exact);
}

function lastWord({ sentence: { tokens } }: CueSite): number {
  return tokens.at(-1)!.exact === "." ? tokens.length - 2 : tokens.length - 1;
}

/** The stretch, when it is one short noun phrase whose words are names. */
function nameRange({ text, sentence, isHeadline }: CueSite, first: number, last: number) {
  const { tokens } = sentence;
  const group = phraseBeginningAt(sentence, first);
  const isPlain = group?.head?.last === last || isTeller({ sentence }, { first, last });
  if (!group || group.last !== last || !isPlain || group.head?.isPronoun || last - first >= maximumWordsOfSource)
    return undefined;
  if (group.head && namesEvent(tokens, group.head)) return undefined;
  if (isPlaceOfEvent(text.slice(tokens[first]!.start, tokens[last]!.end), isHeadline)) return undefined;
  return /^\p{Lu}/u.test(tokens[last]!.exact) || tokens[last]!.pos === "NOUN" ? { first, last } : undefined;
}

/** Capitals that stand for their governments. */
const seats = wordSet(
  "moscow kyiv kiev washington beijing london paris tehran damascus ankara jerusalem cairo delhi islamabad kabul baghdad brussels seoul tokyo pyongyang khartoum",
);

/** Smaller towns share their names with too many people: Clinton, Berg. */
const townOfNote = 50_000;

/** "Bakhmut: five months, 100,000 casualties" names where, not who; so does "ISLAMABAD: The toll …" before running text. */
function isPlaceOfEvent(name: string, isHeadline: boolean): boolean {
  const place = lookUpPlaces(name)[0];
  if (place === undefined || place.weight < townOfNote || place.kind === "country") return false;
  return !seats.has(name.toLowerCase()) || (!isHeadline && isInCapitals(name));
}

function reading(site: CueSite, source: TokenRange, content: [number, number]): AttributionReading {
  return { source, cue: { first: site.at, last: site.at }, content: [content], stance: "asserts" };
}
