/**
 * Whom a figure counts, in words that fit what the text calls them: "among Russian soldiers" where it names people in the plural,
 * "of Russia", "of his force" where it names a country or a body, "counted as Russian" where it says it with an adjective.
 */

const irregular = /(?:people|men|women|children|police|troops|folk|personnel|staff|crew|cattle|elderly)$/i;
const adjective =
  /^(?:\p{Ll}+|\p{Lu}\p{Ll}*(?:ian|ean|can|ese|ish)|Afghan|Dutch|French|German|Greek|Iraqi|Israeli|Kuwaiti|Omani|Pakistani|Saudi|Somali|Swiss|Thai|Yemeni)$/u;

/** The words to put before the group. */
export function wordBeforeGroup(group: string): "among" | "of" | "counted as" {
  const head = group.split(/ (?:of|from|in|with|above|under) /)[0]!;
  if (/\p{L}s$/u.test(head) || irregular.test(head)) return "among";
  return adjective.test(group) ? "counted as" : "of";
}
