/** What of one article is said on one occasion: its figures in accounts, the source of each before the colon. */
import { expect, test } from "vitest";
import { readArticleText } from "../src/reading/read-article-text.ts";
import { readAccounts } from "../src/reconciliation/joining/read-accounts.ts";
import { readSentences } from "../src/text/sentence.ts";
import { type Span, spanOf } from "../src/text/span.ts";
import { extractArticle, extractLine } from "../src/usecases/extract-document.ts";
import { originWords } from "../src/usecases/origin-words.ts";
import { notesOn } from "./notes/note-on-page.spec-kit.ts";

function accountsIn(text: string): string[] {
  const published = "2023-05-03";
  const { figures } = extractLine(JSON.stringify({ id: "a", text, date: published }), "a", {});
  const sentences = readSentences(text, 0, text.length).map(({ start, end }) => spanOf(text, start, end));
  const words = new Map<string, Span>();
  for (const { id, span } of figures) {
    words.set(id, sentences.find(({ start, end }) => start <= span.start && span.end <= end)!);
  }
  return readAccounts({ article: "a", published, figures, words }, originWords).map(
    ({ account: { origin }, tollOf }) => {
      const told = figures.filter(({ id }) => tollOf.has(id)).map(({ span }) => span.exact);
      return `${origin.name || (origin.denier?.name ?? "nobody")}: ${told.join(", ")}`;
    },
  );
}

test.each([
  ["Ann Berg said 12 people died in Lviv. She said 40 were wounded.", ["Ann Berg: 12, 40"]],
  ["Ann Berg said 12 people died in Lviv and 40 in Odesa.", ["Ann Berg: 12, 40"]],
  [
    "Ann Berg said 12 people died in Lviv.\n\nTalks went on.\n\nBerg said 40 people died in Odesa.",
    ["Ann Berg: 12", "Ann Berg: 40"],
  ],
  [
    "Ann Berg said 12 people died in Lviv.\n\nTalks went on.\n\nBerg said 15 people died in Lviv.",
    ["Ann Berg: 12", "Ann Berg: 15"],
  ],
  [
    "Ann Berg said on Monday that 12 people died in Lviv.\n\nBerg said on Monday that 40 people died in Odesa.",
    ["Ann Berg: 12, 40"],
  ],
  [
    "Ann Berg said 900 soldiers had died.\n\nTalks went on.\n\nBerg said in March that 700 soldiers had died.",
    ["Ann Berg: 900", "Ann Berg: 700"],
  ],
  [
    "Ukraine said 11 people were hurt in Lviv.\n\nOdesa police said 11 people were hurt in Odesa.",
    ["Odesa police: 11", "Ukraine: 11"],
  ],
  ["Lviv police said 12 people died. Police said 40 people were wounded.", ["Lviv police: 12, 40"]],
  [
    "A fire killed 21 people, police said. Doctor Ayesha Malik told Reuters that 21 bodies had been brought in.",
    ["Ayesha Malik: 21", "police: 21"],
  ],
  [
    "Rebels said they had killed 40 soldiers. Army spokesman Jean Kabila said 40 rebels had been killed.",
    ["Jean Kabila: 40", "Rebels: 40"],
  ],
  ["A blast killed at least 37 people and injured 12 more, officials said.", ["officials: at least 37, 12"]],
  ["Ann Berg said 12 people died. An earlier version said that 21 had died.", ["Ann Berg: 12"]],
  [
    "Ann Berg said 12 people died.\n\nAn earlier version of this article misstated the number of people killed as 21.",
    ["Ann Berg: 12"],
  ],
  ["Ann Berg denied that 12 people had died in Lviv.", ["Ann Berg: 12"]],
])("%s", (text, accounts) => expect(accountsIn(text)).toEqual(accounts));

test.each([
  [
    "Correction: This report incorrectly gave the number of injured as 130.",
    ["police: 120"],
    "the note's change has it",
  ],
  ["An earlier version of this article said that 200 had been injured.", ["police: 120"], "the version said it"],
  ["Correction: The mayor's office said 7 had died.", ["police: 120", "mayor's office: 7"], "it is said now"],
  ["The mayor denied that 200 had been injured.", ["police: 120", "mayor: 200"], "the mayor denies it, in the story"],
])("under a story of 120 injured: %s → %j (%s)", (note, accounts) => {
  const text = `Storm in Lund\n\nA storm injured 120 people in Lund, police said.\n\n${note}`;
  const article = readArticleText(text, { place: "page", date: "2023-05-01" });
  const { figures } = extractArticle(article);
  const version = {
    article: "a",
    published: "2023-05-01",
    figures,
    words: new Map(),
    notes: notesOn(text, "2023-05-01"),
  };
  const told = readAccounts(version, originWords).map(({ account: { origin }, tollOf }) => {
    const words = figures.filter(({ id }) => tollOf.has(id)).map(({ span }) => span.exact);
    return `${origin.name || origin.denier?.name}: ${words.join(", ")}`;
  });
  expect(told).toEqual(accounts);
});
