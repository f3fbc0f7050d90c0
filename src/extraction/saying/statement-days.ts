/**
 * When each statement of a document was made: by its own words, else by those of the same source's statement right beside it or in
 * headline and lead. "Kirby said [on Monday] that 40 died. He added that 12 were missing": both on Monday.
 *
 * A statement told as earlier ("had said") or as standing ("says") takes no day from another; a headline, always told in the
 * present, does. A day long past goes on with a pronoun alone: "In March Berg said 12 had died. Berg said 40 were wounded" are two. Not here: which statement a figure rests on (refining/tie-said.ts).
 */
import type { DayRange, SaidSlot } from "../../domain/figure.ts";
import { addDays, daysBetween } from "../../text/dates/calendar.ts";
import type { Sentence } from "../../text/sentence.ts";
import { spanOf } from "../../text/span.ts";
import type { AnalysedPart, Analysis } from "../analysis.ts";
import { dayOfReport } from "../periods/dateline.ts";
import type { Attribution } from "../telling/attribution.ts";
import { cueForms } from "../telling/cue-verbs.ts";
import { timeOfStatement, tokensOf } from "./dates-statement.ts";
import { daysSaid } from "./days-said.ts";
import { type SayingTime, sayingTimesOf } from "./saying-times.ts";

/** How many sentences back a day may stand. */
const reach = 8;
/** A statement of more days before the article is one that it recalls. */
const daysOfNews = 10;
/** News of a statement comes so many days after it at most. */
const relayDays = 3;

export class StatementDays {
  readonly #analysis: Analysis;
  readonly #anchor: string | null;
  readonly #bySentence = new Map<Sentence, Attribution[]>();
  readonly #bySpeaker = new Map<string, Attribution[]>();
  readonly #own = new Map<Attribution, SaidSlot | null>();

  /** `attributions` in reading order. */
  constructor(analysis: Analysis, attributions: readonly Attribution[]) {
    this.#analysis = analysis;
    this.#anchor = dayOfReport(analysis);
    for (const attribution of attributions) {
      listIn(this.#bySentence, attribution.sentence).push(attribution);
      const speaker = speakerOf(attribution);
      if (speaker !== undefined) listIn(this.#bySpeaker, speaker).push(attribution);
    }
  }

  /** The day against which "Monday" is reckoned: of a post its own. */
  anchorOf(part: AnalysedPart): string | null {
    const post = this.#analysis.embeds.find((embed) => embed.part === part.index);
    return (part.kind === "embed" && post?.date?.slice(0, 10)) || this.#anchor;
  }

  /** When the statement was made; null where the text does not tell. */
  saidOf(attribution: Attribution): SaidSlot | null {
    return this.#ownOf(attribution) ?? this.#ofRelay(attribution) ?? this.#inherited(attribution);
  }

  /** From whoever passed it on in the same sentence: shortly before that. "Kolm Radio reported [in May], citing Berg, that 12 died." */
  #ofRelay(attribution: Attribution): SaidSlot | null {
    if (!goesOn(attribution)) return null;
    const relay = (this.#bySentence.get(attribution.sentence) ?? []).find((other) => doesPassOn(other, attribution));
    const { span, day } = (relay && this.#ownOf(relay)) ?? {};
    if (span === undefined || day === undefined) return null;
    return { span, basis: "inherited", day: { ...day, earliest: addDays(day.earliest, -relayDays) } };
  }

  #ownOf(attribution: Attribution): SaidSlot | null {
    const known = this.#own.get(attribution);
    if (known !== undefined) return known;
    const { sentence, part } = attribution;
    const time = this.#timeOf(attribution);
    const days = time && daysSaid(time, this.anchorOf(part), time.date ? null : this.#baseOf(time, attribution));
    const { tokens, text } = sentence;
    const own = days && { span: spanOf(text, tokens[time!.first]!.start, tokens[time!.last]!.end), ...days };
    this.#own.set(attribution, own ?? null);
    return own ?? null;
  }

  #timeOf(attribution: Attribution): SayingTime | undefined {
    return timeOfStatement(attribution, this.#bySentence.get(attribution.sentence) ?? []);
  }

  /** The day that a paragraph told of last before a time: that of a statement, else any; for "earlier in the day" else today. */
  #baseOf(time: SayingTime, { part, sentence }: Attribution): DayRange | null {
    const sentences = part.sentences();
    const today = this.anchorOf(part);
    const here = sentences.indexOf(sentence);
    let named: DayRange | null = null;
    for (let at = here; at >= Math.max(0, here - reach); at--) {
      const each = sentences[at]!;
      const end = at === here ? time.first : each.tokens.length;
      const stated = (this.#bySentence.get(each) ?? []).map((other) => this.#timeOf(other));
      for (const day of sayingTimesOf(each).filter(({ last, date }) => last < end && date !== null)) {
        const found = daysSaid(day, today, null)?.day;
        if (found && stated.includes(day)) return found;
        named ??= found ?? null;
      }
    }
    return named ?? (time.offset === 0 && today !== null ? { earliest: today, latest: today } : null);
  }

  #inherited(attribution: Attribution): SaidSlot | null {
    const speaker = speakerOf(attribution);
    if (speaker === undefined || !goesOn(attribution)) return null;
    const own = this.#bySpeaker.get(speaker) ?? [];
    const at = own.indexOf(attribution);
    const [before, behind] = [own[at - 1], own[at + 1]];
    const opens = before === undefined || !isBeside(before, attribution);
    const beside = opens && behind && goesOn(behind) && isBeside(attribution, behind) ? this.#ownOf(behind) : null;
    const given =
      this.#ofRunBefore(own, at) ??
      (beside && this.#isNews(beside, attribution) ? beside : null) ??
      this.#ofLead(attribution, own);
    return given && { ...given, basis: "inherited" };
  }

  /** Whether a day is that of the occasion on which the article reports, and not one that it looks back to. */
  #isNews({ day }: SaidSlot, { part }: Attribution): boolean {
    const today = this.anchorOf(part);
    return today === null || daysBetween(day.latest, today) <= daysOfNews;
  }

  /** From the statement before, which may go on itself with the one before it. */
  #ofRunBefore(own: readonly Attribution[], at: number): SaidSlot | null {
    for (let i = at; i > Math.max(0, at - reach); i--) {
      const [before, behind] = [own[i - 1]!, own[i]!];
      if (!isBeside(before, behind)) return null;
      // "Berg said on Monday that 40 died. A week earlier she had said 31. She added": on Monday.
      const said = goesOn(before) ? this.#ownOf(before) : null;
      if (said) return this.#isNews(said, behind) || own.slice(i, at + 1).every(doesGoOnAs) ? said : null;
    }
    return null;
  }

  /** From the source's dated statement in headline or first paragraph. */
  #ofLead({ speaker, part }: Attribution, own: readonly Attribution[]): SaidSlot | null {
    if (speaker?.kind === "unnamed") return null;
    const lead = this.#analysis.parts.find(({ kind }) => kind === "body");
    for (const other of own)
      if (other.part !== part && (other.part === lead || isHead(other.part))) {
        const said = this.#ownOf(other);
        if (said && this.#isNews(said, other)) return said;
      }
    return null;
  }
}

function listIn<K>(lists: Map<K, Attribution[]>, key: K): Attribution[] {
  const known = lists.get(key);
  if (known) return known;
  const list: Attribution[] = [];
  lists.set(key, list);
  return list;
}

const doesPassOn = ({ speaker, content }: Attribution, other: Attribution) =>
  speaker !== null &&
  speaker.name.exact !== other.speaker?.name.exact &&
  content.some(([from, to]) => other.content.some(([start, end]) => from < end && start < to));

/** "In March Berg said 12 had died. [She said] 40 were wounded": named anew, she may be told of another occasion. */
const doesGoOnAs = ({ source }: Attribution) => source !== null && /^(?:he|she|it|they|who)$/i.test(source.exact);

/** The name in full, as far as the text gives it; a pronoun that nobody was found for names nobody. */
function speakerOf({ speaker }: Attribution): string | undefined {
  const name = speaker?.name.exact.toLowerCase();
  return name === undefined || /^(?:he|she|it|they|we|i|who|that|which)$/.test(name) ? undefined : name;
}

const isHead = ({ kind }: AnalysedPart) => kind === "headline" || kind === "deck";

/** Whether a statement goes on with what its source said beside it: not one that is told as earlier, or as standing. */
function goesOn(attribution: Attribution): boolean {
  const { tokens } = attribution.sentence;
  const { first, last } = tokensOf(attribution);
  for (let i = last; i >= Math.max(0, first - 4); i--) {
    const { lower, pos } = tokens[i]!;
    if (/^(?:had|'d|has|have|previously|earlier|initially|originally|once|repeatedly)$/.test(lower)) return false;
    if (i < first && !/^(?:AUX|ADV|PART)$/.test(pos)) break;
  }
  const forms = cueForms.get(tokens[last]!.lower)?.forms;
  return isHead(attribution.part) || !forms?.has("present");
}

/** Whether two statements, the first before the second, stand in one sentence or in neighbours. */
function isBeside(one: Attribution, two: Attribution): boolean {
  if (one.sentence === two.sentence) return true;
  const [before, behind] = [one.part.sentences(), two.part.sentences()];
  const [at, next] = [before.indexOf(one.sentence), behind.indexOf(two.sentence)];
  if (one.part === two.part) return next === at + 1;
  return two.part.index === one.part.index + 1 && at === before.length - 1 && next === 0;
}
