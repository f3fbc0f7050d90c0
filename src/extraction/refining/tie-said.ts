/**
 * Ties each figure to the day on which its origin said it: "John Kirby told reporters [on Monday]", "In [November], the general
 * estimated", "Reuters reported on Tuesday that Kirby had said [on Monday]". Without a source there is none.
 *
 * Which words date a statement is read in saying/. Not here: what time the count covers (tie-period.ts).
 */
import type { SaidSlot } from "../../domain/figure.ts";
import { spanOf } from "../../text/span.ts";
import type { Analysis } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { defineRefiner } from "../refiner.ts";
import { daysSaid } from "../saying/days-said.ts";
import { sayingTimesOf } from "../saying/saying-times.ts";
import { StatementDays } from "../saying/statement-days.ts";
import { attributionsThrough } from "../telling/attributions-of.ts";

export const tieSaid = defineRefiner({
  name: "tie-said",
  reason: "behind tie-post-author: the origin of every chain is known by now",
  refine(drafts, analysis) {
    const told = drafts.filter(({ attribution }) => attribution.length > 0);
    if (told.length === 0) return drafts;
    // The paragraph behind the last figure may date what its source said.
    const lastPart = Math.min(drafts.at(-1)!.part.index + 1, analysis.parts.length - 1);
    const attributions = attributionsThrough(analysis, lastPart);
    const byCue = new Map(attributions.map((attribution) => [attribution.cue.start, attribution]));
    const days = new StatementDays(analysis, attributions);
    for (const draft of told) {
      const { cue } = draft.attribution.at(-1)!;
      const statement = cue ? byCue.get(cue.start) : undefined;
      draft.said = statement ? days.saidOf(statement) : ofPost(draft, analysis, days);
    }
    return drafts;
  },
});

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
