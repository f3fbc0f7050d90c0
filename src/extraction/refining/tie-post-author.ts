/**
 * Figures in a post shown inside the article are told by the post's author: she stands nearest this text in the chain.
 *
 * Not here: whom she had it from; tie-attribution reads that from her words.
 */
import { spanOf } from "../../text/span.ts";
import { defineRefiner } from "../refiner.ts";

export const tiePostAuthor = defineRefiner({
  name: "tie-post-author",
  reason: "behind tie-attribution: the author goes before the chain that her words give",
  refine: (drafts, { text, embeds }) => {
    for (const draft of drafts) {
      const author = embeds.find((embed) => embed.part === draft.part.index)?.author;
      if (draft.part.kind !== "embed" || !author) continue;
      const at = text.indexOf(author, draft.part.start);
      if (at < 0 || at >= draft.part.end) continue;
      const source = spanOf(text, at, at + author.length);
      if (draft.attribution.some((link) => link.source?.exact === source.exact)) continue;
      draft.attribution = [
        { source, cue: null, kind: "person", role: null, organisation: null, channel: null, groundedOn: null },
        ...draft.attribution,
      ];
    }
    return drafts;
  },
});
