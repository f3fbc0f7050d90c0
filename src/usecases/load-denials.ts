/**
 * Who denies or disputes what an estimate tells, with the words that say so: they may stand in the sentence behind the count.
 */
import { loadVersion } from "../ledger/queries/load-version.ts";
import type { Session } from "../ledger/session.ts";
import type { JoinedAccount } from "../reconciliation/joining/join-store.ts";
import { type Rejection, rejectionsOf } from "../reconciliation/telling/rejections.ts";
import { compareText } from "../text/compare-text.ts";
import { groupBy } from "../text/group-by.ts";
import { readSentences } from "../text/sentence.ts";
import { doesContain, type Span, spanOf } from "../text/span.ts";
import type { Denial } from "./estimate-view.ts";
import type { LoadedEstimate } from "./load-estimates.ts";
import { loadTellers } from "./load-tellers.ts";
import { originWords } from "./origin-words.ts";

/** For so many days a statement that denies the same number is looked for. */
const someDays = 14;

type DeniersOf = (estimate: LoadedEstimate) => readonly LoadedEstimate[];

/** Answers for each of the estimates which others deny a number that it tells. */
export const loadDeniers = (session: Session, estimates: readonly LoadedEstimate[]): Promise<DeniersOf> =>
  loadTellers(session, estimates, { days: someDays, isMeant: isDenying });

/** By the estimates' ids; of each in the order in which they were told. `deniersOf`: as loaded for them. */
export async function loadDenials(
  session: Session,
  estimates: readonly LoadedEstimate[],
  deniersOf: DeniersOf,
): Promise<ReadonlyMap<string, readonly Denial[]>> {
  const denials = new Map<string, readonly Denial[]>();
  for (const estimate of estimates) denials.set(estimate.id, await denialsOf(session, estimate, deniersOf(estimate)));
  return denials;
}

async function denialsOf(
  session: Session,
  estimate: LoadedEstimate,
  others: readonly LoadedEstimate[],
): Promise<Denial[]> {
  const mentions = estimate.mentions.map(({ mention }) => mention);
  const estimateOf = new Map(others.flatMap((one) => one.mentions.map(({ mention }) => [mention.id, one.id] as const)));
  const loaded = [estimate, ...others].flatMap((one) => one.mentions);
  const toldFromOf = new Map(loaded.map(({ mention, toldFrom }) => [mention.id, toldFrom]));
  const rejections = rejectionsOf(
    mentions,
    others.flatMap((one) => one.mentions.map(({ mention }) => mention)),
    originWords,
  );
  const denials: Denial[] = [];
  for (const rejection of rejections) {
    const { mention, dispute } = rejection;
    const { article, version, outlet, headline, url, published, id } = mention;
    denials.push({
      ...{ by: dispute?.source?.exact ?? null, cue: dispute?.cue ?? null, words: await sentenceOf(session, rejection) },
      ...{ figure: id, span: mention.figure.span, measure: mention.figure.measure },
      ...{ article, version, outlet, headline, url, published, estimate: estimateOf.get(id) ?? estimate.id },
      toldFrom: toldFromOf.get(id)!,
    });
  }
  return [...groupBy(denials, keyOf).values()].map(asOne).sort(inOrder);
}

const isDenying = ({ account }: JoinedAccount) => account.tolls.some(({ status }) => status === "denied");

/** One sentence that denies two numbers of an article is told once. */
const keyOf = ({ article, by, words }: Denial) => JSON.stringify([article, by, words.exact]);

/** Told from when on the first of them is. */
const asOne = (same: readonly Denial[]): Denial => ({
  ...same.at(-1)!,
  toldFrom: [...same].sort(inOrder)[0]!.toldFrom,
});

const inOrder = (a: Denial, b: Denial) =>
  compareText(a.toldFrom ?? "9999", b.toldFrom ?? "9999") || compareText(a.figure, b.figure);

/** The sentence in which it is denied; that of the count where nothing else says so. */
async function sentenceOf(session: Session, { mention, dispute }: Rejection): Promise<Span> {
  if (dispute === null || doesContain(mention.words, dispute.cue)) return mention.words;
  const text = (await loadVersion(session, mention.version))?.version.text;
  const sentence = text === undefined ? undefined : sentenceAround(text, dispute.cue, mention.words);
  return sentence ?? mention.words;
}

/** Of what stands near: a whole article is not read for one sentence. */
const nearby = 2000;

function sentenceAround(text: string, cue: Span, { start, end }: Span): Span | undefined {
  const sentences = readSentences(
    text,
    ...(cue.start >= end ? ([end, Math.min(text.length, cue.end + nearby)] as const) : ([0, start] as const)),
  );
  const around = sentences.find((sentence) => doesContain(sentence, cue));
  return around && spanOf(text, around.start, around.end);
}
