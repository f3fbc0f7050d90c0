/**
 * What each route is asked in the specs, over the sample case: a route without a request here fails the completeness test.
 */
import type { FastifyInstance } from "fastify";
import { authorization } from "./serve-book.ts";

export interface SampleRequest {
  readonly url: string;
  readonly status?: number;
  readonly accept?: string;
  readonly payload?: object | string;
  readonly type?: string;
}

/** Ids that the requests need, as the lists give them. */
export interface SampleIds {
  readonly estimate: string;
  readonly toll: string;
  readonly other: string;
  readonly figure: string;
  readonly subject: string;
}

const article = "2023-05-02-quillmark-weekly.html";
const linked = "application/ld+json";
const toll = "At least 12 people were killed in Kharkiv on Monday, the governor told reporters.";

const draft = {
  text: "US puts Russian losses at more than 100,000\n\nRussia has suffered more than 100,000 casualties in Bakhmut since December, including 20,000 killed, at least half of them from the Wagner Group, John Kirby, the spokesman of the National Security Council, said on Monday.",
  date: "2023-05-03",
};

type Requests = Readonly<Record<string, (ids: SampleIds) => readonly SampleRequest[]>>;

/** By the operation's id; those that change the book come last of all. */
export const sampleRequests: Requests = {
  "get-articles": () => [{ url: "/articles" }, { url: "/articles?limit=3" }],
  "get-articles-article": () => [
    { url: `/articles/${article}` },
    { url: `/articles/${article}?as-of=2023-05-01` },
    { url: `/articles/${article}`, accept: linked },
    { url: "/articles/nowhere", status: 404 },
  ],
  "get-articles-article-versions": () => [{ url: `/articles/${article}/versions` }],
  "get-articles-article-history": () => [{ url: `/articles/${article}/history` }],
  "get-articles-article-diff": () => [
    { url: `/articles/${article}/diff` },
    { url: `/articles/${article}/diff?from=1&to=2` },
    { url: `/articles/${article}/diff?from=9`, status: 404 },
  ],
  "get-articles-article-narration": () => [
    { url: `/articles/${article}/narration` },
    { url: "/articles/nowhere/narration", status: 404 },
  ],
  "get-figures": () => [
    { url: "/figures" },
    { url: "/figures?measure=casualties&place=Bakhmut&limit=2" },
    { url: `/figures?article=${article}&known-at=2026-01-02` },
  ],
  "get-figures-version-key": ({ figure }) => [
    { url: `/figures/${figure}` },
    { url: `/figures/${figure}`, accept: linked },
    { url: "/figures/v-0123456789abcdef/1-2-killed", status: 404 },
  ],
  "get-estimates": () => [
    { url: "/estimates" },
    { url: "/estimates?measure=casualties&view=range&limit=1" },
    { url: "/estimates?role=recommended" },
  ],
  "get-estimates-estimate": ({ estimate, toll, figure }) => [
    { url: `/estimates/${estimate}` },
    { url: `/estimates/${encodeURIComponent(toll)}` },
    { url: `/estimates/${encodeURIComponent(figure)}` },
    { url: `/estimates/${estimate}`, accept: linked },
    { url: "/estimates/e-fffffffffffffff0", status: 404 },
  ],
  "get-estimates-estimate-mentions": ({ estimate }) => [{ url: `/estimates/${estimate}/mentions?limit=2` }],
  "get-mentions-version-key": ({ figure }) => [
    { url: `/mentions/${figure}` },
    { url: "/mentions/v-0123456789abcdef/1-2-killed", status: 404 },
  ],
  "get-search": () => [
    { url: "/search?words=Bakhmut&measure=casualties" },
    { url: `/search?words=${encodeURIComponent('"last four months" -nothing')}&low=50000&high=200000` },
    { url: "/search", status: 400 },
    { url: "/search?low=9&high=1", status: 400 },
  ],
  "get-sources": () => [{ url: "/sources" }, { url: "/sources?words=Kirby&limit=1" }],
  "get-sources-source": () => [
    { url: "/sources/John%20Kirby?limit=1" },
    { url: "/sources/Nobody%20Atall", status: 404 },
  ],
  "get-subjects": () => [{ url: "/subjects" }, { url: "/subjects?limit=2" }],
  "get-subjects-subject": ({ subject }) => [
    { url: `/subjects/${encodeURIComponent(subject)}` },
    { url: `/subjects/${encodeURIComponent(subject)}?policy=acled` },
    { url: "/subjects/nothing", status: 404 },
  ],
  "get-series": () => [{ url: "/series?measure=casualties" }, { url: "/series", status: 400 }],
  "get-comparisons": ({ estimate, other }) => [
    { url: `/comparisons?left=${estimate}&right=${other}` },
    { url: `/comparisons?left=${estimate}&right=${other}&policy=acled` },
  ],
  "get-corrections": () => [{ url: "/corrections" }],
  "get-corrections-article": () => [
    { url: `/corrections/${article}` },
    { url: `/corrections/${article}`, accept: linked },
  ],
  "get-feeds-estimates-atom": () => [
    { url: "/feeds/estimates.atom" },
    { url: "/feeds/estimates.atom?measure=killed" },
    { url: "/feeds/estimates.atom", accept: "application/json", status: 406 },
  ],
  "get-feeds-corrections-atom": () => [{ url: "/feeds/corrections.atom" }],
  "get-curation": () => [{ url: "/curation" }],
  "get-review": () => [{ url: "/review" }, { url: "/review?limit=1" }],
  "get-checks": () => [{ url: "/checks" }],
  "post-check": () => [
    { url: "/check", payload: draft },
    { url: "/check", payload: { ...draft, format: "markdown", severities: { "bound-dropped": "off" } } },
    { url: "/check?date=2023-05-03", payload: draft.text, type: "text/plain" },
    { url: "/check", payload: `# Flood\n\n${toll}`, type: "text/markdown" },
    { url: "/check", payload: `<h1>Flood</h1><p>${toll}</p>`, type: "text/html" },
    { url: "/check", payload: " ", type: "text/plain" },
    { url: "/check", payload: { ...draft, severities: { "bounds-dropped": "off" } }, status: 400 },
    { url: "/check", payload: { ...draft, severities: { "bound-dropped": "loud" } }, status: 400 },
    { url: "/check", payload: { ...draft, date: "yesterday" }, status: 400 },
    { url: "/check", payload: { date: "2023-05-03" }, status: 400 },
    { url: "/check", payload: { text: toll.repeat(1500) }, status: 413 },
    { url: "/check", payload: "a{}", type: "text/css", status: 415 },
  ],
  "get-measures": () => [{ url: "/measures" }],
  "get-policies": () => [{ url: "/policies" }],
  "get-openapi-json": () => [{ url: "/openapi.json" }],
  "post-articles": () => [
    { url: "/articles?date=2023-05-02", payload: toll, type: "text/plain", status: 201 },
    { url: "/articles?date=2023-05-02", payload: toll, type: "text/plain", status: 200 },
    { url: "/articles", payload: { text: `${toll} It rained.`, date: "2023-05-03" }, status: 201 },
    { url: "/articles", payload: `{"text":"${toll} Ten died."}\nnothing\n`, type: "application/x-ndjson", status: 207 },
    { url: "/articles", payload: " ", type: "text/plain", status: 422 },
    { url: "/articles", payload: { text: "a", html: "b" }, status: 400 },
    { url: "/articles", payload: "a{}", type: "text/css", status: 415 },
  ],
  "post-articles-article-narration": () => [
    { url: `/articles/${article}/narration`, status: 202 },
    { url: "/articles/nowhere/narration", status: 404 },
  ],
  "post-curation": ({ estimate }) => [
    { url: "/curation", payload: { act: "annotate", estimate, text: "asked for the list" }, status: 201 },
    { url: "/curation", payload: { act: "recommend", estimate, role: "recommended", why: "nearest" }, status: 201 },
    { url: "/curation", payload: { act: "undo", undoes: 99, why: "a slip" }, status: 404 },
    { url: "/curation", payload: { act: "recommend", estimate }, status: 400 },
  ],
  "post-withholdings": () => [
    { url: "/withholdings", payload: { id: "2023-05-01-northgate-courier.html", reason: "a witness" }, status: 201 },
    { url: "/withholdings", payload: { id: "nowhere", reason: "a witness" }, status: 404 },
  ],
};

export async function sampleIds(server: FastifyInstance): Promise<SampleIds> {
  const { items } = (await server.inject("/api/v1/estimates?measure=casualties")).json<{
    items: { id: string; toll: string; reading: string; tellings: number }[];
  }>();
  const told = items.toSorted((a, b) => b.tellings - a.tellings);
  const subjects = (await server.inject("/api/v1/subjects?limit=1")).json<{ items: { subject: string }[] }>();
  const { subject } = subjects.items[0]!;
  return { subject, estimate: told[0]!.id, toll: told[0]!.toll, figure: told[0]!.reading, other: told[1]!.id };
}

export function ask(server: FastifyInstance, method: "GET" | "POST", request: SampleRequest) {
  const { url, accept, payload, type = "application/json" } = request;
  return server.inject({
    ...{ method, url: `/api/v1${url}` },
    headers: {
      authorization,
      ...(accept === undefined ? {} : { accept }),
      ...(payload === undefined ? {} : { "content-type": type }),
    },
    ...(payload === undefined ? {} : { payload }),
  });
}
