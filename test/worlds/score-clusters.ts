/**
 * How well mentions were joined: over all pairs of mentions that are read and whose utterance is known, counted by how often
 * each utterance meets each estimate, so that no pair is listed. A mention that stands in no estimate is joined with none.
 *
 * Not here: what is said of the differences (score-differences.ts).
 */
export interface TrueMember {
  readonly figure: string;
  readonly utterance: string;
  /** May be taken for either of two utterances: left out. */
  readonly isOpen?: boolean;
}

/** Every figure that extraction read, whether it stands in an estimate or not. */
export interface FoundMember {
  readonly figure: string;
  readonly estimate: string | null;
  /** That it belongs there, in the product's own judgement. */
  readonly sure: boolean;
}

export interface ClusterScores {
  readonly pairwisePrecision: number;
  readonly pairwiseRecall: number;
  readonly pairwiseF1: number;
  /** The mean over mentions: of its estimate's mentions, how many are its utterance's; of its utterance's, how many its estimate has. */
  readonly mentionPrecision: number;
  readonly mentionRecall: number;
  /** Of the pairs of sure mentions of an estimate, how many are of one utterance. */
  readonly surePrecision: number;
  /** Of the mentions that share their utterance with others, how many are joined as sure to another one. */
  readonly sureShare: number;
  /** Figures that stand in no estimate. */
  readonly mentionsLost: number;
  /** Mentions of the truth that extraction did not read: in none of the scores. */
  readonly unread: number;
  /** Figures that the truth knows nothing of: in none of the scores but the lost. */
  readonly unplanted: number;
  readonly scored: number;
}

interface Scored {
  readonly utterance: string;
  readonly estimate: string;
  readonly sure: boolean;
}

export function scoreClusters(truth: readonly TrueMember[], found: readonly FoundMember[]): ClusterScores {
  const known = new Map(truth.map((each) => [each.figure, each]));
  const scored: Scored[] = [];
  for (const { figure, estimate, sure } of found) {
    const member = known.get(figure);
    if (member === undefined || member.isOpen) continue;
    scored.push({
      utterance: member.utterance,
      estimate: estimate ?? `none of ${figure}`,
      sure: sure && estimate !== null,
    });
  }
  const read = new Set(found.map(({ figure }) => figure));
  return {
    ...pairwise(scored),
    ...byMention(scored),
    ...ofSure(scored),
    mentionsLost: found.filter(({ estimate }) => estimate === null).length,
    unread: truth.filter(({ figure }) => !read.has(figure)).length,
    unplanted: found.filter(({ figure }) => !known.has(figure)).length,
    scored: scored.length,
  };
}

const pairsOf = (count: number) => (count * (count - 1)) / 2;
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const pairsIn = (keys: readonly string[]) => [...tally(keys).values()].reduce((sum, count) => sum + pairsOf(count), 0);
const cell = ({ utterance, estimate }: Scored) => `${utterance}\n${estimate}`;

function pairwise(scored: readonly Scored[]) {
  const both = pairsIn(scored.map(cell));
  const pairwisePrecision = share(both, pairsIn(scored.map(({ estimate }) => estimate)));
  const pairwiseRecall = share(both, pairsIn(scored.map(({ utterance }) => utterance)));
  const sum = pairwisePrecision + pairwiseRecall;
  return {
    pairwisePrecision,
    pairwiseRecall,
    pairwiseF1: sum === 0 ? 0 : (2 * pairwisePrecision * pairwiseRecall) / sum,
  };
}

function byMention(scored: readonly Scored[]) {
  const cells = tally(scored.map(cell));
  const estimates = tally(scored.map(({ estimate }) => estimate));
  const utterances = tally(scored.map(({ utterance }) => utterance));
  let [precision, recall] = [0, 0];
  for (const each of scored) {
    const both = cells.get(cell(each))!;
    precision += both / estimates.get(each.estimate)!;
    recall += both / utterances.get(each.utterance)!;
  }
  return { mentionPrecision: share(precision, scored.length), mentionRecall: share(recall, scored.length) };
}

function ofSure(scored: readonly Scored[]) {
  const sure = scored.filter((each) => each.sure);
  const surePrecision = share(pairsIn(sure.map(cell)), pairsIn(sure.map(({ estimate }) => estimate)));
  const [inEstimate, ofUtterance] = [
    tally(sure.map(({ estimate }) => estimate)),
    tally(scored.map(({ utterance }) => utterance)),
  ];
  const joinable = scored.filter(({ utterance }) => ofUtterance.get(utterance)! > 1);
  const joined = joinable.filter((each) => each.sure && inEstimate.get(each.estimate)! > 1);
  return { surePrecision, sureShare: share(joined.length, joinable.length) };
}
