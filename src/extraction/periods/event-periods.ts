/**
 * Periods told by an event: "since Russia's war began on Feb. 24", "since the full-scale invasion", "during the mutiny",
 * "from the beginning of the war".
 *
 * A day that the phrase gives decides; else the list of dated events, if the document speaks of one.
 * Not here: periods told by dates alone (text/dates).
 */
import type { DateExpression } from "../../text/dates/date-expression.ts";
import { datesOf } from "../../text/dates/find-dates.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { isTellingVerb } from "./telling-words.ts";

export interface EventPeriod {
  readonly relation: "since" | "within";
  /** Token indices with the preposition, last inclusive. */
  readonly first: number;
  readonly last: number;
  /** What happened: a noun in lower case, null when only a verb tells it. */
  readonly noun: string | null;
  /** The day that the phrase itself gives. */
  readonly date: DateExpression | null;
}

const relations = new Map<string, "since" | "within">([
  ["since", "since"],
  ["from", "since"],
  ["during", "within"],
  ["throughout", "within"],
]);

const eventNouns: ReadonlySet<string> = new Set(
  `war invasion attack attacks conflict fighting hostilities offensive assault raid mutiny coup takeover putsch
    uprising revolution rebellion protest protests earthquake earthquakes quake quakes tsunami hurricane cyclone
    typhoon storm flood floods eruption outbreak epidemic pandemic genocide massacre siege battle operation
    occupation blockade withdrawal ceasefire truce strike strikes update election clashes unrest violence
    campaign counteroffensive escalation independence disaster crash explosion blast`.split(/\s+/),
);
const eventVerbs: ReadonlySet<string> = new Set(
  `began begun started erupted broke attacked invaded launched seized took struck hit overran captured
    collapsed resumed ended returned declared`.split(/\s+/),
);
const openings = /^(?:beginning|start|outbreak|onset|outset)$/;

/** Expressions by their first token. */
type DatesByToken = ReadonlyMap<number, DateExpression>;

/** How many tokens a phrase may take from its preposition on. */
const reach = 14;

const endsPhrase = (token: Token) => /^[,;:—–()"“”]$/.test(token.exact) || token.exact === ".";

function readEvent(tokens: readonly Token[], dates: DatesByToken, at: number): EventPeriod | undefined {
  const relation = relations.get(tokens[at]!.lower);
  if (relation === undefined) return undefined;
  if (tokens[at + 1]?.lower === "then") return undefined;
  const isFrom = tokens[at]!.lower === "from";
  let noun: number | null = null;
  let verb: number | null = null;
  for (let i = at + 1; i < Math.min(tokens.length, at + reach) && !endsPhrase(tokens[i]!); i++) {
    const { lower, pos } = tokens[i]!;
    // "The toll since the war began now stands at 40."
    if (lower === "now") break;
    const date = dates.get(i);
    // A date right behind the preposition is no event's; one before the event's noun names it: "the October 7 attack".
    if (date && (noun !== null || verb !== null) && !(isFrom && !hasOpening(tokens, at, noun ?? at)))
      return { relation, first: at, last: date.last, noun: nameOf(tokens, noun, verb), date };
    if (date && i <= at + 1) return undefined;
    if (eventNouns.has(lower) && noun === null && verb === null) noun = i;
    else if (verb === null && relation === "since" && !isFrom && isPastVerb(tokens, at, i))
      verb = withParticle(tokens, i);
    else if ((noun !== null || verb !== null) && (pos === "VERB" || pos === "SCONJ")) break;
    else if (pos === "VERB" || pos === "SCONJ" || (pos === "AUX" && !/^(?:was|were|had)$/.test(lower)))
      return undefined;
  }
  const last = verb ?? noun;
  if (last === null || (isFrom && !hasOpening(tokens, at, noun ?? at))) return undefined;
  return { relation, first: at, last, noun: nameOf(tokens, noun, verb), date: null };
}

const nameOf = (tokens: readonly Token[], noun: number | null, verb: number | null): string | null =>
  noun === null ? (nounOfVerb.get(tokens[verb!]!.lower) ?? null) : tokens[noun]!.lower;

/** "since Russia invaded" dates by the invasion. */
const nounOfVerb = new Map([
  ["invaded", "invasion"],
  ["attacked", "attack"],
  ["seized", "coup"],
  ["took", "takeover"],
]);

const irregularPast =
  /^(?:fell|fled|left|took|went|came|shook|lost|sank|sunk|swept|burst|became|shut|cut|rose|burnt|fought|drove|driven|taken|fallen|hit|struck|broke|broken|began|begun|blew|blown|won|made|given|gave)$/;

/** "since the dam was breached", "since Tripoli fell": somebody or something did it; "since the army has" tells why. */
function isPastVerb(tokens: readonly Token[], at: number, i: number): boolean {
  const { lower, pos } = tokens[i]!;
  if (pos !== "VERB" || i < at + 2) return false;
  if (eventVerbs.has(lower)) return true;
  if (!/[^e]ed$/.test(lower) && !irregularPast.test(lower)) return false;
  // "since the outbreak was declared"; but not "since the army said"
  if (isTellingVerb(tokens[i]!) && tokens[i - 1]!.pos !== "AUX") return false;
  // "since 12 people were killed": the count is no time.
  if (tokens.slice(at + 1, i).some((token) => token.pos === "NUM")) return false;
  return tokens.slice(at + 1, i).some((token) => /^(?:NOUN|PROPN|PRON)$/.test(token.pos));
}

/** "since fighting broke out" */
const withParticle = (tokens: readonly Token[], verb: number) =>
  /^(?:out|off|up|down|over|apart)$/.test(tokens[verb + 1]?.lower ?? "") ? verb + 1 : verb;

/** "from the beginning of the war": bare "from the war" is no period. */
function hasOpening(tokens: readonly Token[], at: number, noun: number): boolean {
  for (let i = at + 1; i < noun; i++) if (openings.test(tokens[i]!.lower)) return true;
  return false;
}

/** The periods of a sentence that are told by an event. */
export function eventPeriodsOf(sentence: Sentence): readonly EventPeriod[] {
  const { tokens } = sentence;
  let dates: DatesByToken | undefined;
  const found: EventPeriod[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!relations.has(tokens[i]!.lower)) continue;
    dates ??= new Map(datesOf(sentence).map((date) => [date.first, date]));
    const event = readEvent(tokens, dates, i);
    if (event) found.push(event);
  }
  return found;
}

const happenings: ReadonlySet<string> = new Set(
  `shooting shootings stabbing stabbings bombing bombings airstrike airstrikes shelling rampage ambush riot
    riots collapse landslide landslides mudslide mudslides wildfire wildfires fire fires rain rains rainfall
    heatwave heatwaves avalanche derailment accident disaster disasters clash killing killings murder murders
    slaying slayings execution executions kidnapping kidnappings abduction abductions tornado tornadoes twister
    twisters blasts explosions raids battles crossfire skirmish stampede shipwreck sinking`.split(/\s+/),
);

/** Whether a noun names something that can cost lives, so that a date beside it is the event's. */
export const isEventNoun = (token: Token) => eventNouns.has(token.lower) || happenings.has(token.lower);
