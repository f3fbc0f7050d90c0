import { expect, test } from "vitest";
import { readSentences } from "./sentence.ts";

const tagOf = (marked: string) => {
  const text = marked.replace(/[[\]]/g, "");
  const start = marked.indexOf("[");
  return readSentences(text)
    .flatMap(({ tokens }) => tokens)
    .find((token) => token.start === start)?.pos;
};

test.each([
  "Harbour records [list] 19 sailors as dead.",
  "Relief groups [estimate] more than 5,000 people fled.",
  "District authorities [report] 12 deaths.",
  "A list shown by nurses [names] 14 people killed.",
  "Army intelligence [estimates] that 12 died.",
  "The captain [informed] Parliament that 12 died.",
  "The minister [informed] lawmakers that 12 died.",
  "Sweden [claims] Norland has lost 40 men.",
  "Data from the clinic [show] that 12 died.",
  "Twelve died, the latest figures from the clinic [show].",
  "The union, according to the office, [estimates] 1,200 dead.",
  "“We regret it,” the military [said].",
  "Police [record] no arrests, while local nurses count at least 22 dead.",
])("a verb in %s", (marked) => {
  expect(tagOf(marked)).toBe("VERB");
});

test.each([
  ["Twelve died, the manager of the [show] said.", "a show of its own"],
  ["According to [aid] workers, 12 people died.", "whoever it is according to"],
  ["The mayor said in a televised [address] that 12 people were killed.", "the noun of an article"],
  ["The mayor said in a televised [address] Monday that 12 people were killed.", "the noun of an article before a day"],
  ["The mayor said so in a televised [address] last year.", "the noun of an article before a time"],
  ["The council, a Lund-based [monitor], said so.", "the noun of an article"],
  ["Twelve were hurt, according to [people] briefed on the inquiry.", "people are no verb"],
  ["A Lund-based war [monitor], the council, said so.", "the noun of an article with one noun more"],
  ["According to [figures] from the office, 12 died.", "what something accords with"],
  ["Danish [estimates] that 12 died were wrong.", "owned by an adjective"],
  ["Police [reports] that 12 died were wrong.", "police report"],
  ["The agency's [chief], Erik Holm, said so.", "owned"],
  ["Relatives of the [missing] told the radio that 12 died.", "people who are missing"],
  ["The fire [chief] said by telephone that two had died.", "the noun of a verb"],
  ["A rescuers' [report] that 12 died was wrong.", "the article wants one noun"],
  ["The rebels' [claims] that 12 died were wrong.", "owned"],
])("a noun in %s: %s", (marked) => {
  expect(tagOf(marked)).toBe("NOUN");
});

test("a bracket with a stop inside does not end the sentence", () => {
  expect(readSentences("Rep. Ann Lee (D-Md.), chair of the panel, said no.")).toHaveLength(1);
});
