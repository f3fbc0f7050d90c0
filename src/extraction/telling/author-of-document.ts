/**
 * Whose document it is that speaks: "[Washington]'s estimate", "an [AFP] tally", "a statement by [the spokeswoman, Anna Berg]".
 *
 * Not here: records, which speak for themselves; who handed a document on (passing-on.ts).
 */
import type { NounGroup } from "../../text/noun-group.ts";
import type { Token } from "../../text/sentence.ts";
import type { TokenRange } from "./attribution-rule.ts";
import { outletBefore } from "./outlets.ts";
import { isHandedOn } from "./passing-on.ts";
import { isRole, namesBody } from "./person-name.ts";

/** ", [compiled] by the institute,": what makers do to documents. */
export const made =
  /^(?:published|compiled|issued|released|written|prepared|drawn|produced|authored|maintained|kept|commissioned|signed|circulated|collected|gathered|put)$/;

/** They speak for themselves, whoever keeps them: "the sheriff's log". */
const records = /^(?:logs?|rosters?|registers?|records?|ledgers?|logbooks?|transcripts?|files?|books?)$/;

/** Whose document it is: "[Washington]'s estimate", "an [AFP] tally", "a count published by [the outlet]", "estimates from [officials]". */
export function authorOf(
  tokens: readonly Token[],
  groups: readonly NounGroup[],
  head: NounGroup,
): TokenRange | undefined {
  if (records.test(tokens[head.head]!.lower)) return undefined;
  for (let i = head.head - 1; i > head.first; i--) {
    if (tokens[i]!.lower === "'s" || tokens[i]!.lower === "'") return { first: head.first, last: i - 1 };
  }
  const outlet = outletBefore(tokens, head);
  if (outlet) return outlet;
  const agent = groups.find(
    ({ first, last }) =>
      first > head.last + 1 &&
      (/^(?:by|from)$/.test(tokens[first - 1]!.lower) ||
        (first === head.last + 2 &&
          isKeptBy(tokens, head) &&
          (namesBody(tokens[last]!.lower) || isRole(tokens[tokens[first]!.pos === "DET" ? first + 1 : first]!)))),
  );
  if (!agent) return undefined;
  const between = tokens.slice(head.last + 1, agent.first - 1);
  const isSetApart = between[0]?.exact === "," && made.test(between[1]?.lower ?? "");
  if (between.some((token, i) => (token.exact === "," && !(i === 0 && isSetApart)) || isHandedOn(token)))
    return undefined;
  return { first: agent.first, last: (groups.find((group) => isPartOfAgent(tokens, agent, group)) ?? agent).last };
}

/** "the latest count of [the ministry]"; "a count of bodies" is another matter. */
const isKeptBy = (tokens: readonly Token[], head: NounGroup) =>
  /^(?:counts?|tall(?:y|ies)|tolls?|figures?|estimates?|data|statistics)$/.test(tokens[head.head]!.lower) &&
  tokens[head.last + 1]?.lower === "of";

/** "by the ministry [and the police]", "by the spokeswoman[, Anna Berg]", "by the Fund [for Children]". */
function isPartOfAgent(tokens: readonly Token[], agent: NounGroup, { first }: NounGroup): boolean {
  if (first !== agent.last + 2) return false;
  const link = tokens[agent.last + 1]!.lower;
  return link === "and" || (/^(?:,|of|for)$/.test(link) && /^\p{Lu}/u.test(tokens[first]!.exact));
}
