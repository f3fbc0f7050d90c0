import { describe, expect, test } from "vitest";
import { toldIn } from "../told-figures.spec-kit.ts";

const told = (text: string) => toldIn(text).map(({ exact, measure }) => `${exact} ${measure}`);

describe("outcome words in another sense", () => {
  test.each([
    ["Three suspects fled on foot.", "offenders are not displaced"],
    ["Police want two men who fled the scene in a white van.", "a getaway"],
    ["After the shooting four teens fled into the woods, police said.", "a getaway"],
    ["The names of the three victims have not been released.", "names are released"],
    ["The two men have not been freed.", "they are held still"],
    ["Two patients were released from the hospital.", "they went home"],
    ["Six suspects were released on bail.", "they await trial"],
    ["Two men pulled out guns and robbed the bank.", "they drew guns"],
  ])("%s (%s)", (text) => expect(told(text)).toEqual([]));
});

describe("the sense itself", () => {
  test.each([
    ["Some 300 villagers fled in boats as the river rose.", "Some 300 displaced"],
    ["About 900 families fled the area before the troops came.", "About 900 displaced"],
    ["Nine hostages were released on Friday.", "Nine rescued"],
    ["Two miners were pulled out alive.", "Two rescued"],
    ["Six people were treated and released.", "Six injured"],
  ])("%s", (text, figure) => expect(told(text)).toContain(figure));
});
