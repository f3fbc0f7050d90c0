/** An estimate of our own with two tolls, told by three outlets, built by hand: what the views print must not hang on joining. */
import type { PlaceSlot, Quantity } from "../domain/figure.ts";
import type { Span } from "../text/span.ts";
import type { EstimateDetail, EstimateRow, ReadToll, Telling } from "../usecases/estimate-view.ts";
import { madeUpDenial } from "./made-up-denial.spec-kit.ts";

const [coast, mill, post] = ["v-1111111111111111", "v-2222222222222222", "v-3333333333333333"] as const;
const said = { earliest: "2023-05-01", latest: "2023-05-01" };

/** A sentence that begins at `start` of its article, and words in it. */
const spanAt = (exact: string, start = 0): Span => ({ start, end: start + exact.length, exact });
const inside = (words: Span, exact: string): Span => spanAt(exact, words.start + words.exact.indexOf(exact));

const told = spanAt(
  "The army lost more than 4,000 men in Vessel since December, Ada Verrin, the defence minister, told reporters on Monday, about 900 of them killed.",
  120,
);
const headline = spanAt("4,000 soldiers killed at the ford since December, ministry says");
const posted = spanAt("Verrin: some 4,000 lost, and 900 dead.", 10);

const quantity = (low: number, qualifier: Quantity["qualifier"]): Quantity => ({
  ...{ low, high: qualifier === "more-than" ? null : low, qualifier },
  ...{ share: false, unit: "person", reportedNone: false },
});

const id = "e-00000000000000aa";
const place: PlaceSlot = { span: inside(told, "Vessel"), basis: "stated", id: "1", within: ["Northland"] };

export const casualtiesToll: ReadToll = {
  id: `${id}/4000-casualties`,
  reading: `${coast}/134-149-casualties`,
  quantity: quantity(4000, "more-than"),
  measure: "casualties",
  group: { span: inside(told, "The army"), basis: "inherited" },
  place,
  period: {
    span: inside(told, "since December"),
    basis: "anchored",
    from: { earliest: "2022-12-01", latest: "2022-12-31" },
    to: said,
  },
  partOf: null,
  derivedBy: null,
  article: "a-0000000000000001",
  outlet: "The Coast Ledger",
  status: "asserted",
  span: inside(told, "more than 4,000"),
  words: told,
  linkedBy: null,
};

export const killedToll: ReadToll = {
  ...casualtiesToll,
  id: `${id}/900-killed`,
  reading: `${coast}/240-249-killed`,
  quantity: quantity(900, "approximately"),
  measure: "killed",
  group: null,
  partOf: casualtiesToll.id,
  span: inside(told, "about 900"),
};

const { id: toll, derivedBy: _, ...first } = casualtiesToll;
const origin = {
  name: "Ada Verrin",
  kind: "person",
  ladder: ["Defence Ministry", "Northland"],
} as const;

export const madeUpRow: EstimateRow = {
  ...first,
  id,
  toll,
  origin,
  said,
  firstTold: "2023-05-01",
  tellings: 6,
  repeated: 1,
  articles: 3,
  others: [killedToll],
  role: "recommended",
  curator: "Ines Quill",
  policy: "nearest-origin/2",
};

const telling = (more: Partial<Telling>): Telling => ({
  ...{ article: "a-0000000000000001", version: coast, outlet: "The Coast Ledger", headline: "Losses at the ford" },
  url: "https://ledger.example/ford",
  published: "2023-05-01T21:00:00Z",
  toldFrom: "2023-05-01T21:00:00Z",
  part: "body",
  figure: casualtiesToll.reading,
  repeats: null,
  toll: casualtiesToll.id,
  quantity: casualtiesToll.quantity,
  measure: "casualties",
  status: "asserted",
  span: casualtiesToll.span,
  words: told,
  chain: ["reporters", "Ada Verrin"],
  ...{ stands: true, sure: true },
  because: ["same source", "said on 2023-05-01", "same number"],
  ...{ differences: [], predatesClarification: false },
  ...more,
});

const millHead: Telling = telling({
  ...{
    article: "a-0000000000000002",
    version: mill,
    outlet: "Mill Herald",
    headline: headline.exact,
    part: "headline",
  },
  ...{ url: "https://herald.example/1", published: "2023-05-02", toldFrom: "2023-05-02" },
  ...{ figure: `${mill}/0-5-killed`, measure: "killed" },
  ...{ quantity: quantity(4000, "exact"), span: inside(headline, "4,000"), words: headline },
  ...{ chain: ["ministry"], sure: false, because: ["source named by what it belongs to", "same number"] },
  predatesClarification: true,
  differences: [
    {
      type: "qualifier-dropped",
      from: { figure: casualtiesToll.reading, span: inside(told, "more than"), words: "more than" },
      to: { figure: `${mill}/0-5-killed`, span: inside(headline, "4,000"), words: "not given" },
      predatesClarification: false,
      isClarified: false,
    },
    {
      type: "casualties-as-deaths",
      from: { figure: casualtiesToll.reading, span: inside(told, "lost"), words: "casualties" },
      to: { figure: `${mill}/0-5-killed`, span: inside(headline, "killed"), words: "killed" },
      predatesClarification: false,
      isClarified: false,
    },
    {
      type: "place-narrower",
      from: { figure: `${coast}/500-515-casualties`, span: spanAt("Vessel", 520), words: "Vessel" },
      to: { figure: `${mill}/0-5-killed`, span: inside(headline, "the ford"), words: "the ford" },
      predatesClarification: true,
      isClarified: true,
    },
  ],
});

const postDead: Telling = telling({
  ...{ article: "a-0000000000000003", version: post, outlet: null, headline: null, url: null, published: null },
  toldFrom: null,
  ...{ part: "embed", figure: `${post}/39-42-killed`, toll: killedToll.id, measure: "killed", stands: false },
  ...{ quantity: quantity(900, "exact"), span: inside(posted, "900"), words: posted, chain: [] },
});

export const madeUpEstimate: EstimateDetail = {
  id,
  origin,
  said,
  firstTold: "2023-05-01",
  policy: "nearest-origin/2",
  reading: casualtiesToll,
  tolls: [casualtiesToll, killedToll],
  tellings: [
    telling({}),
    millHead,
    telling({ figure: killedToll.reading, toll: killedToll.id, measure: "killed", span: killedToll.span }),
    postDead,
  ],
  clarifications: [
    {
      ...{
        at: "2023-05-01T23:30:00Z",
        by: "the ministry",
        slot: "place",
        estimate: null,
        article: "a-0000000000000001",
      },
      from: { figure: casualtiesToll.reading, span: inside(headline, "the ford"), words: "the ford" },
      to: { figure: `${coast}/500-515-casualties`, span: spanAt("Vessel", 520), words: "Vessel" },
    },
  ],
  denials: [madeUpDenial],
  origins: [
    { name: "Ada Verrin", independence: "shared", tellings: 4, repeated: 1 },
    { name: "ministry", independence: "unknown", tellings: 1, repeated: 0 },
  ],
  syndicated: [["a-0000000000000001", "a-0000000000000003"]],
  reach: [
    {
      ...{ article: "a-0000000000000002", outlet: "Mill Herald", headline: headline.exact },
      ...{ url: "https://herald.example/1", figures: [`${mill}/0-5-killed`], lastSeen: "2023-05-03T08:00:00Z" },
    },
  ],
  candidates: [
    {
      ...{ estimate: "e-00000000000000bb", figure: `${post}/39-42-killed`, score: 5.25 },
      because: ["no source against it", "same number"],
    },
  ],
  ...{ role: "recommended", curator: "Ines Quill" },
  annotations: [{ text: "Asked the ministry for its list.", who: "Ines Quill", at: "2023-05-04T10:00:00Z" }],
};
