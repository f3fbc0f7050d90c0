/** Narrations of a book: made once for whoever asks, kept when they are whole, and gone with what is withheld. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { listNarrations, pathOfNarration } from "../../src/usecases/keep-narrations.ts";
import { narrateInBook } from "../../src/usecases/narrate-in-book.ts";
import type { NarrationMaking } from "../../src/usecases/narration-making.ts";
import { makingsMark, stopMakings } from "../../src/usecases/narration-makings.ts";
import { narrationStateOf } from "../../src/usecases/narration-state.ts";
import { type Book, openBook } from "../../src/usecases/open-book.ts";
import { showArticle } from "../../src/usecases/show-article.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { addAll, newFolder, removeFolders, steadyClock, textInput } from "../store/test-books.ts";
import { fakeStudio } from "./fake-studio.ts";

const paper = { url: "https://paper.example/storm", outlet: "The Paper" };
const storm = (count: string, more = "") =>
  `Storm hits the coast\n\nAt least ${count} people were killed in Calama on Monday, police said.\n\nThe mayor spoke to reporters in the evening and asked people to stay at home until the wind had passed.${more}`;

let book: Book;
beforeAll(async () => {
  book = await openBook({ folder: await newFolder(), now: steadyClock(), lockHolder: "test" });
}, 120_000);
afterEach(() => stopMakings(book));
afterAll(async () => {
  await book?.close();
  await removeFolders();
});

let number = 0;
/** Id of a new article. */
async function addStorm(text = storm("12")): Promise<string> {
  number++;
  const own = { ...paper, url: `${paper.url}-${number}`, date: "2024-03-01" };
  const [added] = await addAll(book, [textInput(`storm-${number}.txt`, `${text} Number ${number}.`, own)]);
  return added!.articleId!;
}

const soundOf = async (making: NarrationMaking) => {
  const heard: number[] = [];
  for await (const bytes of making.sound()) heard.push(...bytes);
  return heard;
};
const until = (isSo: () => boolean) => expect.poll(isSo).toBe(true);
const stateOf = async (reference: string, { voice } = fakeStudio()) =>
  narrationStateOf(book, await showArticle(book, reference), voice);
const filesIn = () => (existsSync(join(book.folder, "narrations")) ? readdirSync(join(book.folder, "narrations")) : []);

test("two who ask at once hear one making, also who comes late, from the beginning; then it is kept", async () => {
  const article = await addStorm();
  const studio = fakeStudio();
  studio.waitBefore = 2;
  expect(await stateOf(article)).toEqual({ state: "none" });
  const making = await narrateInBook(book, article, studio);
  const early = soundOf(making);
  await until(() => making.sentences.length === 2);
  expect(await stateOf(article)).toEqual({ state: "being-made", name: making.name });
  expect(await narrateInBook(book, article, studio)).toBe(making);
  const late = soundOf(making);
  studio.goOn();
  // The sound of each sentence is its number.
  const whole = [...(await early).keys()];
  expect(whole).toHaveLength(making.sentences.length);
  expect([await early, await late]).toEqual([whole, whole]);
  await until(() => filesIn().includes(`${making.name}.json`));
  expect(studio.begun).toBe(1);
  expect(await stateOf(article)).toMatchObject({ state: "ready", kept: { name: making.name } });
});

test("sound is whole before anybody has listened to it", async () => {
  let isHeard = () => {};
  const examine = () => new Promise<[]>((resolve) => (isHeard = () => resolve([])));
  const studio = fakeStudio({ name: "ears", examine });
  const article = await addStorm();
  const making = await narrateInBook(book, article, studio);
  expect((await soundOf(making)).length).toBe(making.sentences.length);
  expect(await stateOf(article)).toMatchObject({ state: "being-made" });
  isHeard();
  await expect.poll(() => stateOf(article)).toMatchObject({ state: "ready" });
});

test("while one is listened to the next is spoken, and no third", async () => {
  const hearings: (() => void)[] = [];
  const examine = () => new Promise<[]>((resolve) => hearings.push(() => resolve([])));
  const studio = fakeStudio({ name: "ears", examine });
  const makings: NarrationMaking[] = [];
  for (let i = 0; i < 3; i++) makings.push(await narrateInBook(book, await addStorm(), studio));
  await until(() => hearings.length === 2);
  await soundOf(makings[1]!);
  expect(makings[2]!.sentences).toEqual([]);
  hearings[0]!();
  await soundOf(makings[2]!);
  await until(() => hearings.length === 3);
  for (const end of hearings) end();
  await until(() => filesIn().includes(`${makings[2]!.name}.json`));
});

test("where listening fails the sound is kept, and says that nobody heard it", async () => {
  const examine = () => Promise.reject(new Error("no model in /usr/share/ears/model"));
  const making = await narrateInBook(book, await addStorm(), fakeStudio({ name: "ears", examine }));
  await until(() => filesIn().includes(`${making.name}.json`));
  const [kept] = await listNarrations(book.folder, making.versionId);
  expect(kept!.narration.checks).toMatchObject({ audio: "not checked", why: "ears failed: no model in …", faults: [] });
});

test("a making that is interrupted leaves nothing, and can begin anew", async () => {
  const article = await addStorm();
  const before = filesIn();
  const studio = fakeStudio();
  studio.waitBefore = 3;
  const making = await narrateInBook(book, article, studio);
  const isCutOff = expect(soundOf(making)).rejects.toMatchObject({ code: "narration-stopped" });
  await until(() => making.sentences.length === 3);
  await stopMakings(book);
  await isCutOff;
  expect(filesIn()).toEqual(before);
  expect(await stateOf(article)).toEqual({ state: "none" });
  await soundOf(await narrateInBook(book, article, fakeStudio()));
  await expect.poll(() => stateOf(article)).toMatchObject({ state: "ready" });
});

test("one is made at a time; beyond eight whoever asks is told to wait", async () => {
  const studio = fakeStudio();
  studio.waitBefore = 0;
  const articles: string[] = [];
  for (let i = 0; i < 9; i++) articles.push(await addStorm());
  for (const article of articles.slice(0, 8)) await narrateInBook(book, article, studio);
  await until(() => studio.begun === 1);
  await expect(narrateInBook(book, articles[8]!, studio)).rejects.toMatchObject({ code: "too-many-narrations" });
  expect(studio.begun).toBe(1);
  const mark = makingsMark(book);
  await stopMakings(book);
  expect(makingsMark(book)).not.toBe(mark);
});

describe("what cannot be read aloud", () => {
  test("is told before the first sound, with what stands in the way", async () => {
    const article = await addStorm(storm("12", " The sign reads 𓀀𓀁 there."));
    const state = await stateOf(article);
    expect(state).toMatchObject({ state: "not-narratable" });
    await expect(narrateInBook(book, article, fakeStudio())).rejects.toMatchObject({ code: "not-narratable" });
  });

  test("by this voice, which says it otherwise, is told to be so from then on", async () => {
    const article = await addStorm();
    const studio = fakeStudio();
    studio.misspeaks = 4;
    const faults: Error[] = [];
    const making = await narrateInBook(book, article, studio, { onFault: (error) => faults.push(error) });
    await expect(soundOf(making)).rejects.toThrow("says that it spoke");
    await expect.poll(() => stateOf(article)).toMatchObject({ state: "not-narratable" });
    expect(faults).toHaveLength(1);
  });
});

test("when the article changes its narration is that of an earlier version, and says whether a correction came since", async () => {
  const own = { url: `${paper.url}-changing`, outlet: paper.outlet };
  const add = async (text: string, date: string) =>
    addAll(book, [textInput(`changing-${date}.txt`, text, { ...own, date })]);
  const [first] = await add(storm("12"), "2024-03-01");
  await soundOf(await narrateInBook(book, first!.versionId!, fakeStudio()));
  await expect.poll(() => stateOf(first!.versionId!)).toMatchObject({ state: "ready" });
  await add(storm("14"), "2024-03-02");
  expect(await stateOf(first!.articleId!)).toMatchObject({
    ...{ state: "outdated", kept: { narration: { version: first!.versionId } } },
    earlier: { id: first!.versionId, number: 1, isCorrected: false },
  });
  const note =
    "\n\nCorrection: An earlier version of this article misstated the death toll. It is at least 15, not at least 12.";
  await add(storm("15", note), "2024-03-03");
  expect(await stateOf(first!.articleId!)).toMatchObject({ state: "outdated", earlier: { isCorrected: true } });
  expect(await stateOf(first!.versionId!)).toMatchObject({ state: "ready" });
});

describe("what is withheld", () => {
  test("has no narration on the disk, whichever version it was of", async () => {
    const article = await addStorm();
    const making = await narrateInBook(book, article, fakeStudio());
    await soundOf(making);
    await expect.poll(() => stateOf(article)).toMatchObject({ state: "ready" });
    expect(existsSync(pathOfNarration(book.folder, making.name, "mp3"))).toBe(true);
    const others = filesIn().filter((file) => !file.startsWith(making.name));
    await withholdItem(book, { id: article, reason: "a person in danger", who: "ed" });
    expect(filesIn()).toEqual(others);
    await expect(stateOf(article)).rejects.toMatchObject({ code: "article-withheld" });
    await expect(narrateInBook(book, making.versionId, fakeStudio())).rejects.toMatchObject({
      code: "article-withheld",
    });
  });

  test("is not heard to its end, and not kept", async () => {
    const article = await addStorm();
    const studio = fakeStudio();
    studio.waitBefore = 3;
    const making = await narrateInBook(book, article, studio);
    const isCutOff = expect(soundOf(making)).rejects.toMatchObject({ code: "narration-stopped" });
    await until(() => making.sentences.length === 3);
    await withholdItem(book, { id: making.versionId, reason: "a legal order", who: "ed", erase: true });
    await isCutOff;
    studio.goOn();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await listNarrations(book.folder, making.versionId)).toEqual([]);
  });
});
