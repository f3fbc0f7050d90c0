/**
 * Drafts with the faults that outlets made of one statement, beside the book of the sample case: each fault is found at its words
 * and nothing else is, however the draft is worded; the same draft with all told as it was said gives nothing.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkBesideBook } from "../../src/usecases/check-draft.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { removeFolders } from "../store/test-books.ts";
import { sampleBook } from "../web/sample-server.ts";

let book: Book;
beforeAll(async () => {
  book = await sampleBook();
}, 240_000);
afterAll(async () => {
  await book?.close();
  await removeFolders();
});

interface Fault {
  readonly told: string;
  readonly changed: string;
  /** The finding that it gives, and no other. */
  readonly rule: string;
  readonly span: string;
}

const fault = (told: string, changed: string, rule: string, span: string): Fault => ({ told, changed, rule, span });

interface ProductCase {
  readonly name: string;
  /** As it was said. */
  readonly draft: string;
  /** Place, hedge of a share, hedge of a count, outcome, comparison, age, in whatever order the draft has them. */
  readonly faults: readonly Fault[];
}

const cases: readonly ProductCase[] = [
  {
    name: "spokesman first, the older estimate last",
    draft: `White House gives a toll of Russia's winter

Russia has suffered more than 100,000 casualties in Ukraine since December, John Kirby, the spokesman of the National Security Council, said on Monday.

More than 100,000 Russian soldiers have been killed or wounded in those months, according to Kirby. He said that more than 20,000 were killed in action, and that nearly half of them had fought for the Wagner Group.

Whether that is an acceleration is not known. In November General Mark Milley, the chairman of the Joint Chiefs of Staff, said that well over 100,000 Russian soldiers had been killed or wounded in the first eight months of the war. It was an early US estimate.`,
    faults: [
      fault("in Ukraine since", "in Bakhmut since", "place-narrowed", "Bakhmut"),
      fault("been killed or wounded in those", "been killed in those", "casualties-called-deaths", "More than 100,000"),
      fault("that more than 20,000", "that 20,000", "bound-dropped", "20,000"),
      fault("nearly half", "at least half", "bound-dropped", "at least half"),
      fault(
        "Whether that is an acceleration is not known",
        "That is a sharp acceleration",
        "comparison-of-unlike",
        "a sharp acceleration",
      ),
      fault(
        "an early US estimate",
        "the last public US estimate",
        "newer-estimate-of-same-source",
        "the last public US estimate",
      ),
    ],
  },
  {
    name: "the dead first, the whole toll behind them",
    draft: `US counts Russia's losses

WASHINGTON – The United States gave a new count of Russian losses on Monday. John Kirby of the National Security Council told reporters that more than 20,000 Russian soldiers had been killed in action since December, nearly half of them Wagner fighters.

In all, Kirby said, Russia has lost more than 100,000 men killed or wounded since December. More than 100,000 casualties in Ukraine since December are what the country has to bear, he said.

How fast losses have grown cannot be told. One estimate of Washington's came from Mark Milley, who said on 9 November that well over 100,000 Russian soldiers had been killed or wounded in the first eight months of the war.`,
    faults: [
      fault("that more than 20,000", "that 20,000", "bound-dropped", "20,000"),
      fault("nearly half", "at least half", "bound-dropped", "at least half"),
      fault("men killed or wounded since", "men killed since", "measure-changed", "more than 100,000"),
      fault("in Ukraine since", "in Bakhmut since", "place-narrowed", "Bakhmut"),
      fault(
        "How fast losses have grown cannot be told",
        "Losses have accelerated since the autumn",
        "comparison-of-unlike",
        "accelerated",
      ),
      fault(
        "One estimate of Washington's",
        "Washington's last public estimate",
        "newer-estimate-of-same-source",
        "Washington's last public estimate",
      ),
    ],
  },
  {
    name: "the number in the writer's own reckoning",
    draft: `Russia's toll, as Washington tells it

The war in Ukraine has cost Russia more than 100,000 casualties since December, the White House spokesman John Kirby said on Monday. Of them more than 20,000 were killed in action, and nearly half of the dead were from the Wagner Group, he said.

Kirby's count means that over 100,000 Russians have been killed or wounded since December.

That may be no escalation: in the first eight months of the war, well over 100,000 Russian soldiers were killed or wounded, according to Gen Mark Milley, who gave an American figure in November.`,
    faults: [
      fault("The war in Ukraine", "The battle for Bakhmut", "place-narrowed", "Bakhmut"),
      fault("more than 20,000", "20,000", "bound-dropped", "20,000"),
      fault("nearly half", "at least half", "bound-dropped", "at least half"),
      fault("killed or wounded since", "killed since", "casualties-called-deaths", "over 100,000"),
      fault("That may be no escalation", "That is a marked escalation", "comparison-of-unlike", "a marked escalation"),
      fault(
        "an American figure",
        "the most recent American figure",
        "newer-estimate-of-same-source",
        "the most recent American figure",
      ),
    ],
  },
  {
    name: "other words for each fault",
    draft: `Moscow's casualties mount, US says

Fighting in Ukraine has cost Russia over 100,000 casualties since December, according to US estimates that the National Security Council's spokesman, John Kirby, made public on Monday.

Over 20,000 soldiers were killed in action, Kirby told reporters, and nearly half of those were Wagner fighters.

The US had published a figure in November, when Gen Mark Milley said that well over 100,000 Russian soldiers had been killed or wounded in the first eight months of the war. Nobody can tell from that whether the pace has changed.

All told, more than 100,000 Russian soldiers have been killed or wounded since December, Kirby said.`,
    faults: [
      fault("Fighting in Ukraine", "Fighting for Bakhmut", "place-narrowed", "Bakhmut"),
      fault("Over 20,000", "Some 20,000", "bound-dropped", "Some 20,000"),
      fault("nearly half", "at least half", "bound-dropped", "at least half"),
      fault(
        "The US had published a figure in November, when",
        "The last time the US published a figure was in November, when",
        "newer-estimate-of-same-source",
        "The last time the US published a figure",
      ),
      fault(
        "Nobody can tell from that whether the pace has changed",
        "The pace has accelerated since",
        "comparison-of-unlike",
        "accelerated",
      ),
      fault("have been killed or wounded since", "have died since", "casualties-called-deaths", "more than 100,000"),
    ],
  },
];

async function foundIn(draft: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(`${draft}\n`);
  const { findings, problems } = await checkBesideBook(book, { bytes, place: "draft.txt", date: "2023-05-03" });
  expect(problems).toEqual([]);
  return findings.map(({ rule, span }) => `${rule}: ${span.exact}`);
}

describe.each(cases)("$name", ({ draft, faults }) => {
  test("its faults are found, each at its words, and nothing more", async () => {
    const changed = faults.reduce((text, one) => {
      expect(text.split(one.told)).toHaveLength(2);
      return text.replace(one.told, one.changed);
    }, draft);
    expect(await foundIn(changed)).toEqual(faults.map(({ rule, span }) => `${rule}: ${span}`));
  });

  test("told as it was said, it gives nothing", async () => {
    expect(await foundIn(draft)).toEqual([]);
  });
});
