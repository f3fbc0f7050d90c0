import { describe, expect, test } from "vitest";
import { alignPhones } from "./align-phones.ts";

/** "pau:0.2 t:0.3" → phones with their ends. */
const timed = (said: string) =>
  said.split(" ").map((phone) => ({ name: phone.split(":")[0]!, to: Number(phone.split(":")[1]) }));
const words = (...phones: string[]) => phones.map((word) => word.split(" "));

describe("each word has the time of its phones", () => {
  test("said as it is said alone", () => {
    expect(alignPhones(timed("pau:0.2 t:0.3 uw:0.5 d:0.6 ay:0.8 d:0.9 pau:1.1"), words("t uw", "d ay d"))).toEqual([
      { from: 0.2, to: 0.5 },
      { from: 0.5, to: 0.9 },
    ]);
  });
  test("a rest between two words belongs to neither", () => {
    const [first, second] = alignPhones(timed("t:0.1 uw:0.2 pau:0.5 d:0.6 ay:0.7"), words("t uw", "d ay"));
    expect([first!.to, second!.from]).toEqual([0.2, 0.5]);
  });
  test("a phone that changes beside its neighbours stays in its word: “the other”", () => {
    expect(
      alignPhones(timed("dh:0.1 iy:0.2 ah:0.3 dh:0.4 er:0.5"), words("dh ax", "ah dh er")).map(({ to }) => to),
    ).toEqual([0.2, 0.5]);
  });
  test("of a word that is swallowed nothing is said", () => {
    const stretches = alignPhones(timed("g:0.1 ow:0.2 n:0.3"), words("g ow", "hh", "n"));
    expect(stretches[1]).toEqual({ from: 0.2, to: 0.2 });
    expect(stretches[2]).toEqual({ from: 0.2, to: 0.3 });
  });
});

test("nothing said and no words", () => {
  expect(alignPhones([], words("t uw"))).toEqual([{ from: 0, to: 0 }]);
  expect(alignPhones(timed("pau:0.3"), [])).toEqual([]);
});
