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
    ["Four women were later released pending trial.", "they await trial"],
    ["Four women were released under investigation.", "they are suspects still"],
    ["Some 900 inmates were freed when a gang stormed the jail.", "a jailbreak saves nobody"],
    ["Six suspects were released on bail.", "they await trial"],
    ["Two girls were released by evening; their mother is in a hospital.", "patients go home"],
    ["Nine men who were told to leave a house party came back.", "a party is no danger"],
    ["Two men pulled out guns and robbed the bank.", "they drew guns"],
  ])("%s (%s)", (text) => expect(told(text)).toEqual([]));
});

describe("the sense itself", () => {
  test.each([
    ["Some 300 villagers fled in boats as the river rose.", "Some 300 displaced"],
    ["About 900 families fled the area before the troops came.", "About 900 displaced"],
    ["Nine hostages were released on Friday.", "Nine rescued"],
    ["Two hostages were released; one was treated in a hospital.", "Two rescued"],
    ["Forty people were told to leave their homes.", "Forty evacuated"],
    ["Forty people were airlifted from the roofs.", "Forty evacuated"],
    ["Two riders were airlifted to Mercy Medical Center.", "Two injured"],
    ["Two miners were pulled out alive.", "Two rescued"],
    ["Six people were treated and released.", "Six injured"],
  ])("%s", (text, figure) => expect(told(text)).toContain(figure));
});
