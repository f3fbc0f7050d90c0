import { describe, expect, test } from "vitest";
import { toldIn } from "../told-figures.spec-kit.ts";

const told = (text: string) => toldIn(text).map(({ exact, measure }) => `${exact} ${measure}`);

describe("fates told in several words that are not fixed", () => {
  test.each([
    ["Nine pilgrims were crushed to death on the bridge.", "Nine killed"],
    ["Three roofers fell 20 metres to their deaths.", "Three killed"],
    ["Two boys were swept to their deaths by the weir.", "Two killed"],
    ["Five sappers lost a leg in the minefield.", "Five injured"],
    ["One steward broke both arms.", "One injured"],
    ["Six children went to the county hospital with burns.", "Six injured"],
    ["Twelve riders walked away with cuts.", "Twelve injured"],
    ["Forty people are receiving treatment.", "Forty injured"],
    ["At least 15 guests needed hospital treatment.", "At least 15 injured"],
    ["Another 20 were still being treated.", "20 injured"],
    ["Four women were treated by paramedics.", "Four injured"],
    ["Eleven sailors did not survive.", "Eleven killed"],
    ["Seven hikers have still not been accounted for.", "Seven missing"],
    ["Only four made it out.", "four rescued"],
    ["Some 60 rebels laid down their arms.", "Some 60 captured"],
    ["Two passengers survived with burns.", "Two injured"],
    ["Two passengers survived.", "Two rescued"],
    ["About 900 villagers slept in the open.", "About 900 displaced"],
  ])("%s", (text, figure) => expect(told(text)).toContain(figure));

  test.each([
    ["Three committees were put to work, scared to death by the deadline.", "committees are no people"],
    ["Forty tenants were treated unfairly.", "treated otherwise"],
    ["Thirty clients would have to be treated again.", "nobody was treated"],
    ["Twelve guests received an award.", "an award heals nobody"],
    ["Two singers lost their nerve.", "no part of a body"],
    ["Forty children were treated for malaria.", "an illness"],
    ["Thirty envoys were ordered to leave the country.", "envoys expelled"],
  ])("nothing in %s (%s)", (text) => expect(told(text)).toEqual([]));
});
