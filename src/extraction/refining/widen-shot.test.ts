import { expect, test } from "vitest";
import { toldIn } from "../told-figures.spec-kit.ts";

const told = (text: string) => toldIn(text).map(({ exact, measure }) => `${exact} ${measure}`);

test.each([
  ["Four people were shot, one fatally, outside a bar.", ["Four casualties", "one killed"]],
  ["Seven shot, two dead after drive-by", ["Seven casualties", "two killed"]],
  ["Five men were stabbed on Friday. Two of them died.", ["Five casualties", "Two killed"]],
  ["Six people were shot at a fair. Two died at the scene.", ["Six casualties", "Two killed"]],
  ["A triple shooting left one man dead.", ["triple casualties", "one killed"]],
  [
    "Three shot in Dayton. Police said three people were shot, one fatally.",
    ["Three casualties", "three casualties", "one killed"],
  ],
  [
    "Four people were shot on Friday night. Roe died at the scene; the other three were wounded.",
    ["Four casualties", "three injured"],
  ],
  [
    "Five men were shot at a fair. Police said two of the men had died. The three others were wounded.",
    ["Five casualties", "two killed", "three injured"],
  ],
  [
    "Three people were shot on Monday. The shooting left a man dead and two people wounded.",
    ["Three casualties", "two injured"],
  ],
  ["Four were shot in Lund. Two people died and two were wounded.", ["Four casualties", "Two killed", "two injured"]],
  ["Police name woman killed in quadruple shooting", ["quadruple casualties"]],
])("the dead are counted among those shot: %s", (text, figures) => expect(told(text)).toEqual(figures));

test.each([
  ["One dead, three shot in Dayton", "told apart"],
  ["Two people were killed and five others were shot.", "others"],
  ["Three men were shot and two others killed.", "the killed are others"],
  ["Two men were shot a week after one man was killed.", "another event"],
  ["Two men were shot. A crash near Lund killed two riders.", "nothing ties the riders to the men"],
  ["Two men were shot and wounded, and one died of a stroke.", "wounded they were"],
  ["Four people were shot on Friday. Three other men were wounded on Monday.", "nobody died"],
  ["Roe was killed and four others were shot. Three others were wounded on Monday.", "they are told apart from him"],
  ["Five people were shot on Friday. A crash left a man dead and two people wounded.", "the sum is another"],
  ["A rider was killed. Police sought witnesses to a double shooting.", "nothing ties the rider to it"],
  ["Six people were shot. Roe died; the other three were wounded.", "the rest is not told"],
  ["Four people were hurt, one fatally.", "hurt is not told by the weapon"],
])("%s: %s", (text) => expect(told(text).join(" ")).not.toContain("casualties"));

test("the dead are a part of those shot", () => {
  expect(toldIn("Five people were shot, one fatally.").find(({ exact }) => exact === "one")?.partOf).toBe("Five");
});
