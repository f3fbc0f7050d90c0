/**
 * Whose last statement a draft claims to tell: that of the source itself, of the office that it speaks for, or of a government that the
 * words name ("the last public US estimate") or that the source holds office in.
 */
import type { Draft } from "../checking/draft.ts";
import type { LatestClaim } from "../checking/latest-claims.ts";
import type { Mention } from "../domain/mention.ts";
import type { AccountOrigin } from "../reconciliation/joining/account.ts";
import { groupWords } from "../reconciliation/joining/group-words.ts";
import { sideIn } from "../reconciliation/joining/office-words.ts";
import type { Span } from "../text/span.ts";
import { originWords } from "./origin-words.ts";

export interface Side {
  /** Who said it; undefined where only the government is known. */
  readonly origin: AccountOrigin | undefined;
  /** Governments and offices, whoever speaks for them. */
  readonly names: readonly string[];
}

/** Undefined where nobody is named. `mentions`: how the book tells the figure. */
export function sideOf(
  { text }: Draft,
  { reach, phrase, figure }: LatestClaim,
  origin: AccountOrigin | undefined,
  mentions: readonly Mention[],
): Side | undefined {
  const country = reach === "now" ? null : sideIn(phrase, originWords);
  // "The latest Russian casualty figure" may be anybody's.
  const isOfThose = country !== null && groupWords(figure.group, originWords).includes(country);
  const named = isOfThose && origin?.side !== country ? null : country;
  const own = origin !== undefined && origin.rank > 0 ? origin : undefined;
  if (named !== null) return { origin: own, names: [named] };
  if (own === undefined) return undefined;
  if (reach !== "public" || own.rank !== 3) return { origin: own, names: officesOf(own) };
  const described = [
    ...figure.attribution.map((link) => countryBehind(text, link.source)),
    ...mentions.flatMap(({ words, figure: told }) =>
      told.attribution.map(({ source }) => countryBehind(words.exact, source, words.start)),
    ),
  ];
  const home = own.side ?? described.find((one) => one !== null);
  return { origin: own, names: home == null ? [] : [home] };
}

/** A spokesman's last figure is his office's; a country is too much for one ministry. */
const officesOf = ({ ladder, side }: AccountOrigin) => ladder.filter((name) => name !== side).slice(0, 1);

/** "Mark Milley, the chairman of the Joint Chiefs of Staff, said" → the United States. `start`: where the text begins. */
function countryBehind(text: string, source: Span | null, start = 0): string | null {
  if (source === null || source.end < start) return null;
  const [, described] = /^,\s+([^,.;]{3,90})/.exec(text.slice(source.end - start, source.end - start + 100)) ?? [];
  if (described === undefined) return null;
  const [, office = ""] = /\b(?:of|for|at)\s+(?:the\s+)?(.+)$/.exec(described) ?? [];
  return originWords.officeOf(office)?.within.at(-1) ?? sideIn(described, originWords);
}
