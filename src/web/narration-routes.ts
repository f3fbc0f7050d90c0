/**
 * The narration of an article as files: sound, captions, chapters and what was checked.
 *
 * Sound that is not made yet is made for whoever asks, and sent as it is made. Whoever may read a whole article may hear it: it is a form of
 * reading, and making it changes nothing of the book. The other files are there when the narration is finished.
 */
import { Readable } from "node:stream";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { HttpProblem } from "../serving/http-problem.ts";
import { beginMaking, soundOf, stateIn } from "../serving/narrations.ts";
import { requireWhole } from "../serving/require-whole.ts";
import { sendRanges } from "../serving/send-ranges.ts";
import type { Served } from "../serving/served.ts";
import { BookError } from "../usecases/book-error.ts";
import { pathOfNarration } from "../usecases/keep-narrations.ts";
import { findMaking } from "../usecases/narration-makings.ts";
import type { NarrationState } from "../usecases/narration-state.ts";
import type { ArticleView } from "../usecases/show-article.ts";
import { loadVersion } from "./load-reading.ts";
import { type Fields, fieldOf } from "./query-fields.ts";

interface Asked {
  Params: { article: string };
  Querystring: Fields;
}

const types = {
  mp3: "audio/mpeg",
  vtt: "text/vtt; charset=utf-8",
  "chapters.vtt": "text/vtt; charset=utf-8",
  json: "application/json",
} as const;

type Ending = keyof typeof types;

export function narrationRoutes(served: Served): FastifyPluginAsync {
  return async (server) => {
    for (const ending of Object.keys(types) as Ending[]) {
      const address = `/articles/:article/narration.${ending}`;
      server.get<Asked>(address, { config: { fields: ["version"] } }, async (request, reply) => {
        requireWhole(served);
        const { article: view } = await loadVersion(
          served.book,
          request.params.article,
          fieldOf(request.query, "version"),
        );
        const state = await stateIn(served, view);
        requireNarratable(state, view);
        if (state.state === "ready") {
          const path = pathOfNarration(served.book.folder, state.kept.name, ending);
          return sendRanges(request, reply, { path, type: types[ending], asked: [served.version, state.kept.name] });
        }
        reply.header("cache-control", "no-store").type(types[ending]);
        if (ending === "mp3") return sendAsMade(served, request, reply, view);
        if (ending === "json" && state.state === "being-made") return sendSoFar(served, reply, state.name);
        throw notMade(view);
      });
    }
  };
}

async function sendAsMade(served: Served, request: FastifyRequest, reply: FastifyReply, view: ArticleView) {
  // Who asks what there would be does not want it made.
  if (request.method === "HEAD") return reply.send(Readable.from([]));
  const sound = await soundOf(await beginMaking(served, view));
  return reply.header("accept-ranges", "none").send(Readable.from(sound, { objectMode: false }));
}

/** The sentences that can be heard already, for whoever follows them while the rest is made. */
function sendSoFar({ book }: Served, reply: FastifyReply, name: string) {
  const sentences = findMaking(book, name)?.sentences ?? [];
  return reply
    .code(202)
    .header("retry-after", "1")
    .send(JSON.stringify({ state: "being-made", sentences }));
}

/** Throws a BookError `not-narratable`. */
function requireNarratable(state: NarrationState, { versionId }: ArticleView): void {
  if (state.state !== "not-narratable") return;
  throw new BookError({
    ...{ code: "not-narratable", place: versionId, value: state.problems.map(({ message }) => message).join(" ") },
    expectation: "a text of which every word can be said, and every figure is heard as it is written.",
    remedy: "Nothing is voiced of it. Read it on its page.",
  });
}

const notMade = ({ articleId }: ArticleView) =>
  new HttpProblem({
    ...{ status: 404, code: "narration-not-made", place: "narration", value: articleId },
    expectation: "a narration that is finished",
    remedy: "Listen to the article first: captions, chapters and description are there when its sound is.",
  });
