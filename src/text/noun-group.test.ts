import { expect, test } from "vitest";
import { nounGroupsOf } from "./noun-group.ts";
import { readSentences } from "./sentence.ts";

const groupsIn = (text: string) =>
  readSentences(text).flatMap((sentence) =>
    nounGroupsOf(sentence).map(({ first, last }) =>
      text.slice(sentence.tokens[first]!.start, sentence.tokens[last]!.end),
    ),
  );

test.each([
  ["The old pier fell on two boats.", ["The old pier", "two boats"]],
  [
    "The Associated Press quoted leaders of Human Rights Watch.",
    ["The Associated Press", "leaders", "Human Rights Watch"],
  ],
  ["In January 2008 they left.", ["January 2008", "they"]],
  ["In November General Anna Berg left the old town.", ["November", "General Anna Berg", "the old town"]],
  ["Since late March Berg has led it.", ["late March", "Berg", "it"]],
  ["They met in May Day week.", ["They", "May Day week"]],
  ["The exiled interior ministry spoke.", ["The exiled interior ministry"]],
  ["The top general, Anna Berg, left.", ["The top general", "Anna Berg"]],
  ["The harbour's earlier statement held.", ["The harbour's earlier statement"]],
  ["They killed the man the police sought.", ["They", "the man", "the police"]],
  ["Her old neighbour left.", ["Her old neighbour"]],
  ["They told her police were there.", ["They", "her", "police"]],
  ["The wounded left.", ["The wounded"]],
  ["Count on the most recent count of the harbour.", ["Count", "the most recent count", "the harbour"]],
  ["The internationally recognised government left.", ["The internationally recognised government"]],
  ["The boats mostly old men built left.", ["The boats", "old men"]],
])("%s", (text, groups) => {
  expect(groupsIn(text)).toEqual(groups);
});

test("groups never overlap and their heads lie inside", () => {
  for (const sentence of readSentences(
    "The mayor of Lund told two old friends that she would leave the town in May 2020.",
  )) {
    let end = -1;
    for (const { first, last, head } of nounGroupsOf(sentence)) {
      expect(first).toBeGreaterThan(end);
      expect(head).toBeGreaterThanOrEqual(first);
      expect(head).toBeLessThanOrEqual(last);
      end = last;
    }
  }
});
