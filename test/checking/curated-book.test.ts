/** What curators joined is one estimate for a draft, too, whichever of its statements the draft tells again. */
import { afterAll, expect, test } from "vitest";
import { checkBesideBook } from "../../src/usecases/check-draft.ts";
import { curate } from "../../src/usecases/curate.ts";
import { listEstimates } from "../../src/usecases/list-estimates.ts";
import { openBook } from "../../src/usecases/open-book.ts";
import { addAll, newFolder, removeFolders, steadyClock, textInput } from "../store/test-books.ts";

afterAll(removeFolders);

const police = "At least 212 people were killed in the flood in Sylhet, police said on Monday.";
const hospital = "At least 340 people were injured in the flood in Sylhet, the hospital's director said on Monday.";
const date = "2023-05-02";

test("a draft that drops the hedge of either statement is held against the estimate that both are now", async () => {
  const book = await openBook({ folder: await newFolder(), now: steadyClock(), lockHolder: "test" });
  try {
    await addAll(book, [
      textInput("one.txt", `Flood in Sylhet\n\n${police}\n`, { outlet: "The Coast Ledger", date }),
      textInput("two.txt", `Sylhet flood\n\n${hospital}\n`, { outlet: "The Delta Post", date }),
    ]);
    const found = async (sentence: string) => {
      const bytes = new TextEncoder().encode(`Flood\n\n${sentence.replace("At least ", "")}\n`);
      const { findings } = await checkBesideBook(book, { bytes, place: "draft.txt", date });
      return findings.filter(({ rule }) => rule === "bound-dropped").map(({ span }) => span.exact);
    };
    const foundInBoth = async () => [await found(police), await found(hospital)];
    expect(await foundInBoth()).toEqual([["212"], ["340"]]);
    const { estimates } = await listEstimates(book, {});
    const [into, estimate] = estimates.map(({ id }) => id);
    await curate(book, {
      act: "join",
      estimate: estimate!,
      into: into!,
      who: "ed",
      why: "both had it from the crisis cell",
    });
    expect((await listEstimates(book, {})).estimates).toHaveLength(1);
    expect(await foundInBoth()).toEqual([["212"], ["340"]]);
  } finally {
    await book.close();
  }
}, 120_000);
