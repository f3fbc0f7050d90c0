/**
 * Ties each figure to the day on which its origin said it: "John Kirby told reporters [on Monday]", "In [November], the general
 * estimated", "Reuters reported on Tuesday that Kirby had said [on Monday]". Without a source there is none.
 *
 * Which words date a statement is read in saying/. Not here: what time the count covers (tie-period.ts).
 */
import type { SaidSlot } from "../../domain/figure.ts";
import { daysBetween } from "../../text/dates/calendar.ts";
import { spanOf } from "../../text/span.ts";
import type { Analysis } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { defineRefiner } from "../refiner.ts";
import { daysSaid } from "../saying/days-said.ts";
import { sayingTimesOf } from "../saying/saying-times.ts";
import { StatementDays } from "../saying/statement-days.ts";
import { withYearOfEvent } from "../saying/year-of-event.ts";
import type { Attribution } from "../telling/attribution.ts";
import { attributionsThrough } from "../telling/attributions-of.ts";

export const tieSaid = defineRefiner({
  name: "tie-said",
  reason: "behind tie-post-author: the origin of every chain is known by now",
  refine(drafts, analysis) {
    const told = drafts.filter(({ attribution }) => attribution.length > 0);
    if (told.length === 0) return drafts;
    const last = told.at(-1)!.part;
    tie(told, analysis, last.index);
    // The paragraph behind the last figure may date what its source said: it is read only where it names some day.
    const undated = told.filter(({ part, said }) => part === last && said === null);
    const behind = analysis.parts[last.index + 1];
    if (undated.length > 0 && behind?.kind === "body" && dayWord.test(analysis.text.slice(behind.start, behind.end)))
      tie(undated, analysis, behind.index);
    return drafts;
  },
});

const dayWord =
  /\b(?:\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+(?:ber|uary)|March|April|May|June|July|August|yesterday|today|week|month|year|morning|evening|night)\b/u;

function tie(drafts: readonly FigureDraft[], analysis: Analysis, lastPart: number): void {
  const attributions = attributionsThrough(analysis, lastPart);
  const byCue = new Map(attributions.map((attribution) => [attribution.cue.start, attribution]));
  const days = new StatementDays(analysis, attributions);
  for (const draft of drafts) {
    const { cue } = draft.attribution.at(-1)!;
    const statement = cue ? byCue.get(cue.start) : undefined;
    const said = statement ? days.saidOf(statement) : ofPost(draft, analysis, days);
    const isOthers = said && statement && (isOfCount(draft, statement, said) || isOfOtherTime(draft, said));
    draft.said = isOthers ? null : said && withYearOfEvent(said, draft.period);
  }
}

/**
 * "In March the charity counted 2,300 deaths": March is what it counted, unless the figure has another period. And a time that a
 * figure takes for its period is never that of the statement.
 */
function isOfCount({ period }: FigureDraft, { cue }: Attribution, { span, day }: SaidSlot): boolean {
  if (period) return period.span.start < span.end && span.start < period.span.end;
  return /\b(?:count|tall)(?:s|ed|y|ies|ied)?$/i.test(cue.exact) && day.earliest !== day.latest;
}

/** What is counted was over so many days before a statement that tells of news. */
const longOver = 14;

/** A day taken over from another statement, on which what is counted had not begun, or was long over. */
function isOfOtherTime({ period }: FigureDraft, { basis, day }: SaidSlot): boolean {
  if (basis !== "inherited" || !period) return false;
  const { from, to } = period;
  return (from && from.earliest > day.latest) || (!!to && daysBetween(to.latest, day.earliest) > longOver);
}

/** A post is said on its own day, where its words give it: "Ada Verrin (@verrin) [May 1, 2023]". */
function ofPost({ part, attribution }: FigureDraft, { text, embeds }: Analysis, days: StatementDays): SaidSlot | null {
  const post = embeds.find((embed) => embed.part === part.index);
  const author = attribution.at(-1)!.source;
  if (part.kind !== "embed" || !post?.date || author?.exact !== post.author) return null;
  const posted = post.date.slice(0, 10);
  for (const sentence of part.sentences())
    for (const time of sayingTimesOf(sentence)) {
      const said = time.date && daysSaid(time, days.anchorOf(part), null);
      if (said?.day.earliest !== posted || said.day.latest !== posted) continue;
      const { tokens } = sentence;
      if (tokens[time.first]!.start < author.end) continue;
      return { span: spanOf(text, tokens[time.first]!.start, tokens[time.last]!.end), ...said };
    }
  return null;
}
