/**
 * Whom a figure counts, in words that fit what the text calls them: "among Russian soldiers" where it names people,
 * "whom: Russia", "whom: civilian" where it names a country or says it with an adjective.
 */

const irregular = /(?:people|men|women|children|police|troops|folk|personnel|staff|crew|cattle|elderly)$/i;

/** The word to put before the group: "among" before people in the plural, else "whom:". */
export function wordBeforeGroup(group: string): "among" | "whom:" {
  const head = group.split(/ (?:of|from|in|with|above|under) /)[0]!;
  return /\p{L}s$/u.test(head) || irregular.test(head) ? "among" : "whom:";
}
