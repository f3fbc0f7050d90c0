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

export interface EventPeriod {
  readonly relation: "since" | "within";
  /** Token indices with the preposition, last inclusive. */
  readonly first: number;
  readonly last: number;
  /** What happened: a noun in lower case, null when a verb tells it. */
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
    collapsed resumed ended returned`.split(/\s+/),
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
  const isFrom = tokens[at]!.lower === "from";
  let noun: number | null = null;
  let verb: number | null = null;
  for (let i = at + 1; i < Math.min(tokens.length, at + reach) && !endsPhrase(tokens[i]!); i++) {
    const { lower, pos } = tokens[i]!;
    const date = dates.get(i);
    // A date right behind the preposition is no event's; one before the event's noun names it: "the October 7 attack".
    if (date && (noun !== null || verb !== null) && !(isFrom && !hasOpening(tokens, at, noun ?? at)))
      return { relation, first: at, last: date.last, noun: noun === null ? null : tokens[noun]!.lower, date };
    if (date && i <= at + 1) return undefined;
    if (eventNouns.has(lower) && noun === null && verb === null) noun = i;
    else if (pos === "VERB" && eventVerbs.has(lower) && !isFrom) verb = i;
    else if (noun !== null && (pos === "VERB" || pos === "SCONJ")) break;
    else if (pos === "VERB" || pos === "SCONJ") return undefined;
  }
  if (noun === null || (isFrom && !hasOpening(tokens, at, noun))) return undefined;
  const isBegun = verb === noun + 1 && relation === "since";
  return { relation, first: at, last: isBegun ? verb! : noun, noun: tokens[noun]!.lower, date: null };
}

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
