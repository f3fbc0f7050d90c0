/** Narrations: an article read aloud, and how it stands with that. Sound and captions have addresses of their own beside the page of the article. */
import { z } from "zod";
import { disclosure } from "../../narration/disclosure.ts";
import { beginMaking, narrationsRevision, stateIn } from "../../serving/narrations.ts";
import { requireWhole } from "../../serving/require-whole.ts";
import type { Served } from "../../serving/served.ts";
import type { NarrationState } from "../../usecases/narration-state.ts";
import { refuseWithheld } from "../../usecases/refuse-withheld.ts";
import { type ArticleView, showArticle } from "../../usecases/show-article.ts";
import { reference } from "../inputs.ts";
import { articleRefusals } from "../refusal-codes.ts";
import { defineResource, defineRoute } from "../route.ts";
import { narrationStanding } from "../schemas/narration.ts";

const params = z.object({
  article: reference.describe("An id of an article or a version, the beginning of one, a URL, or a file's name."),
});
const voiceRefusals = ["voice-unknown", "voice-not-available"] as const;
const refusals = [...articleRefusals, "article-withheld", "rights-not-declared", ...voiceRefusals] as const;

const one = defineRoute({
  method: "GET",
  path: "/articles/:article/narration",
  summary: "Tell how an article stands with being read aloud, and what was checked",
  about: "Of the version that is named, or in which the article stands. Nothing is made.",
  params,
  answer: narrationStanding,
  refusals,
  hangsOn: narrationsRevision,
  handle: async ({ served, params: { article } }) => {
    const view = await showWhole(served, article);
    return { body: standingOf(view, await stateIn(served, view)) };
  },
});

const make = defineRoute({
  method: "POST",
  path: "/articles/:article/narration",
  summary: "Have an article read aloud",
  about:
    "Whoever may read it may: the book stays what it is, and whoever asks for the sound has it made as well. One is made at a time, eight may be under way and waiting.",
  params,
  answer: narrationStanding,
  refusals: [...refusals, "not-narratable", "too-many-narrations"],
  status: 202,
  statuses: { 200: "It is there already." },
  handle: async ({ served, params: { article } }) => {
    const view = await showWhole(served, article);
    const before = await stateIn(served, view);
    if (before.state === "ready") return { body: standingOf(view, before), status: 200 };
    await beginMaking(served, view);
    return { body: standingOf(view, await stateIn(served, view)) };
  },
});

async function showWhole(served: Served, article: string): Promise<ArticleView> {
  requireWhole(served);
  const view = await showArticle(served.book, article);
  refuseWithheld(view, article);
  return view;
}

function standingOf({ articleId, versionId }: ArticleView, found: NarrationState): z.output<typeof narrationStanding> {
  const { state } = found;
  const file = (ending: string, version = versionId) =>
    `/articles/${encodeURIComponent(articleId)}/narration.${ending}?version=${version}`;
  const isReady = state === "ready";
  const earlier = state === "outdated" ? found.earlier : null;
  return {
    ...{ articleId, versionId, state, disclosure },
    narration: isReady ? found.kept.narration : null,
    sound: state === "not-narratable" ? null : file("mp3"),
    captions: isReady ? file("vtt") : null,
    chapters: isReady ? file("chapters.vtt") : null,
    description: isReady ? file("json") : null,
    outdated: earlier && {
      ...{ versionId: earlier.id, at: earlier.at, isCorrected: earlier.isCorrected },
      sound: file("mp3", earlier.id),
    },
    problems: state === "not-narratable" ? found.problems : [],
  };
}

export const narrations = defineResource({
  name: "narrations",
  about:
    "Articles read aloud by a voice that cannot misstate a figure. Only where articles are shown whole: on this machine, or where rights in them are declared.",
  routes: [one, make],
});
