/**
 * Ordinary news of our own making, in which no toll is reported: councils, courts, business, sport, weather. One sentence in
 * four holds a word that a toll could be told with, and over half of the words stand in paragraphs that the cheap scan lets
 * through: three times as much as in the news at large, so that what we measure is not the scan alone.
 * Articles of about 400 words, the same for the same seed.
 */
import { type Chooser, makeChooser } from "./chooser.ts";

const people = ["Mayor Ana Beltrame", "Dr. Hugh Osei", "Councillor Petra Lindqvist", "a spokeswoman", "the minister"];
const bodies = ["the city council", "Halden Motors", "the central bank", "the school board", "the appeals court"];
const places = ["Northgate", "the old harbour", "Saint-Aube", "the Lorne valley", "the capital"];
const days = ["on Monday", "last week", "in early March", "on 14 June", "this autumn", "two years ago"];
const amounts = ["$1.2 million", "4,500 jobs", "a third of the budget", "12 percent", "some 300 seats", "€40 billion"];
const matters = [
  "the new bus lanes",
  "a plan to rebuild the library",
  "interest rates",
  "the price of wheat",
  "a merger with a rival",
  "the late goal that decided the match",
  "an amendment to the housing act",
  "the reopening of the concert hall",
];
const verbs = ["approved", "postponed", "criticised", "defended", "reviewed", "announced", "questioned", "welcomed"];
const reasons = [
  "because the first tender drew no bids",
  "although the figures had been known since spring",
  "after a debate that lasted well into the night",
  "while residents waited outside with banners",
  "despite warnings from its own advisers",
  "as temperatures climbed and the reservoirs fell",
];
const views = [
  "we have listened to every neighbour who wrote to us",
  "it is too early to say what the summer will bring",
  "nobody should expect the work to be done before winter",
  "this is the best result that we could have hoped for",
  "the committee will look at the question again",
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const sentences: readonly ((c: Chooser) => string)[] = [
  (c) => `${capital(c.oneOf(bodies))} ${c.oneOf(verbs)} ${c.oneOf(matters)} ${c.oneOf(days)}, ${c.oneOf(reasons)}.`,
  (c) => `“${capital(c.oneOf(views))},” ${c.oneOf(people)} said ${c.oneOf(days)}.`,
  (c) => `According to ${c.oneOf(bodies)}, the cost will come to ${c.oneOf(amounts)}, ${c.oneOf(reasons)}.`,
  (c) => `In ${c.oneOf(places)}, ${c.oneOf(matters)} had been the talk of the town ${c.oneOf(days)}.`,
  (c) =>
    `${capital(c.oneOf(people))} told reporters that ${c.oneOf(bodies)} had ${c.oneOf(verbs)} ${c.oneOf(matters)}.`,
  (c) => `The decision affects ${c.oneOf(amounts)} and will be felt most in ${c.oneOf(places)}.`,
  (c) => `Critics, among them ${c.oneOf(people)}, argued that ${c.oneOf(views)}.`,
  (c) => `It was the third time since 2019 that ${c.oneOf(bodies)} had ${c.oneOf(verbs)} ${c.oneOf(matters)}.`,
  (c) => `A report published ${c.oneOf(days)} put the difference at ${c.oneOf(amounts)}.`,
  (c) =>
    `The side have lost six of their last nine, and the captain is missing with an injured knee until ${c.oneOf(days)}.`,
  (c) => `The founder died ${c.oneOf(days)} at 84; ${c.oneOf(people)} called it a loss for ${c.oneOf(places)}.`,
  (c) => `Opponents said the proposal would kill ${c.oneOf(amounts)} and hurt ${c.oneOf(places)} most.`,
  (c) => `Rain is forecast for ${c.oneOf(places)}, with highs of 19 degrees and a light wind from the west.`,
];

/** `count` articles. */
export function ordinaryNews(count: number, seed = 7): string[] {
  const chooser = makeChooser(seed);
  return Array.from({ length: count }, () => {
    const paragraphs = Array.from({ length: 9 }, () =>
      Array.from({ length: 3 }, () => chooser.oneOf(sentences)(chooser)).join(" "),
    );
    return paragraphs.join("\n\n");
  });
}
