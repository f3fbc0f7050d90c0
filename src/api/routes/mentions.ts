/** Mentions: one figure where it stands, with the estimate that it tells. */
import { showFigure } from "../../usecases/show-figure.ts";
import { figureParams } from "../inputs.ts";
import { defineResource, defineRoute } from "../route.ts";
import { mentionPage } from "../schemas/mention.ts";

const one = defineRoute({
  method: "GET",
  path: "/mentions/:version/:key",
  summary: "Get one telling: the figure where it stands, its differences, its parts and its whole",
  about:
    "The id of a figure in the book, `v-…/51-69-killed`, is its path. `estimate` is null where Tollbook joined nothing.",
  params: figureParams,
  answer: mentionPage,
  refusals: ["figure-not-found"],
  handle: async ({ book, params: { version, key } }) => ({ body: await showFigure(book, `${version}/${key}`) }),
});

export const mentions = defineResource({
  name: "mentions",
  about: "The tellings of estimates, each a figure where it stands; those of one estimate are listed beneath it.",
  routes: [one],
});
