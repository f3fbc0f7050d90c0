import { describe, expect, test } from "vitest";
import { quantitiesOf } from "../text/quantity.ts";
import { readSentences } from "../text/sentence.ts";
import { isCount } from "./plain-count.ts";

/** Whether the quantity between the brackets could count people. */
function couldCount(marked: string): boolean {
  const start = marked.indexOf("[");
  for (const sentence of readSentences(marked.replace(/[[\]]/g, ""))) {
    const quantity = quantitiesOf(sentence).find(({ span }) => span.start === start);
    if (quantity !== undefined) return isCount(sentence, quantity);
  }
  throw new Error(`no quantity at the brackets: ${marked}`);
}

describe("could count people", () => {
  test.each([
    ["[12] people died.", "people follow"],
    ["In April [40] people died.", "no month has so many days"],
    ["Since December [20,000] Russian soldiers died.", "no month has so many days"],
    ["They found [12].", "nothing says otherwise"],
    ["A total of [1057] people fled.", "a total of people is no year"],
    ["Of the [38] dead, 12 were women.", "the whole is a toll itself"],
    ["It killed [2019] villagers.", "no word of time stands before it"],
    ["On 3 May at noon [12] died.", "a number behind a date"],
    ["It may kill [12] people.", "the verb, not the month"],
    ["The deaths of the [40] guests.", "no share of them is told"],
    ["Of the guests, [two] died.", "the part, not the whole"],
    ["It hurt [dozens] in 2019.", "only numbers in digits and words are dates and ages"],
    ["In Lund, [26] people died.", "a place before a count"],
    ["It hurt a group of [20].", "no number stands before the of"],
    ["In Lund [26] were hurt.", "no comma makes an age of it"],
    ["In the town, [26] were hurt.", "a common noun has no age"],
    ["In Lund, [260] were hurt.", "nobody is so old"],
    ["In Lund, [up to 26] were hurt.", "an age has no bound above"],
    ["It killed 2 adults, [2] children and a dog.", "the children are counted"],
    ["It killed five men, [three] of them old.", "a part, no age"],
    ["She is the mother of [two] boys killed in the fire.", "the boys died"],
    ["Twelve of the [38] dead were women.", "the whole is a toll itself"],
    ["Two of the [13] injured are in care.", "the whole is a toll itself"],
    ["She was one of [five] people killed.", "the participle tells of all five"],
    ["Some of the [40] people killed were old.", "the verb behind is of the part"],
    ["Two boys aged 5 and 7 and [ten] adults died.", "people follow"],
    ["Two boys, ages 7 and 10, and [two] adults died.", "people follow"],
    ["In the deaths of [eight] men Roe saw a sign.", "no time is told"],
  ])("%s (%s)", (marked) => expect(couldCount(marked)).toBe(true));
});

describe("counts nothing", () => {
  test.each([
    ["It cost $ [12] to rebuild.", "money"],
    ["It cost ₱ [12] million to rebuild.", "money under any sign"],
    ["It cost PHP [12] million to rebuild.", "money under its code"],
    ["It cost Q1.[228] billion to rebuild.", "the tail of a number that begins with letters"],
    ["It hurt 61, [000] people.", "the end of a number"],
    ["It killed [two to three] times more people.", "a multiple"],
    ["Deaths rose [two]- to three-fold.", "a multiple"],
    ["It got [5.04] of rain and killed nobody.", "people come whole"],
    ["It got [8] in (200 mm) of rain.", "inches"],
    ["He is aged [12] now.", "an age"],
    ["A [16] year old died.", "an age"],
    ["A boy of [16] years of age died.", "an age"],
    ["Marcela Franco, [26], died.", "an age behind a name"],
    ["A woman, [29], was shot.", "an age behind a noun"],
    ["Two men, [29] and 31, were shot.", "the first of two ages"],
    ["Two men, 29 and [31], were shot.", "the second of two ages"],
    ["Two men, ages 29 and [31], were shot.", "the second of two ages"],
    ["Three boys, ages [13], 17 and 19, were hurt.", "the first of three ages"],
    ["Three boys, ages 13, [17] and 19, were hurt.", "the second of three ages"],
    ["Three boys aged 13, 17 and [19] were hurt.", "the last of three ages"],
    ["Three men, 20, [22] and 25, were shot.", "ages behind a noun"],
    ["Two girls, [13] and 17 years of age, were hurt.", "the first of two ages"],
    ["Two boys, [11] and 13 years old, were hurt.", "the first of two ages"],
    ["Four men, ages [14 to 40], were hurt.", "a range of ages"],
    ["A couple, both [30], were shot.", "an age told of two"],
    ["She mourned [eight] month Jaden Roe.", "an age without its old"],
    ["One of the [three] victims died.", "the whole of one"],
    ["Three of the [12] guests killed by smoke lived here.", "of the three or of the twelve, nobody can tell"],
    ["She told News [4] all.", "a name"],
    ["A mother of [three] is dead.", "her children"],
    ["The father of [two] boys was shot.", "his children"],
    ["Children under the age of [12] were hurt.", "an age"],
    ["The fight lasted from [0400] until noon.", "a time of day"],
    ["It struck on May [12] at noon.", "a day"],
    ["It struck on [12] May at noon.", "a day"],
    ["It struck on Sept. [12] at noon.", "a day with a short month"],
    ["It struck at [8] a.m. on Friday.", "a clock time"],
    ["It struck in [2019] at noon.", "a year"],
    ["It has struck since [1998] at times.", "a year"],
    ["Highway [12] was shut.", "a road"],
    ["See page [12] for more.", "a page"],
    ["Half of the [40] guests died.", "the whole of a share"],
    ["12 of [40] guests died.", "the whole of a part, without an article"],
    ["None of the [38] passengers was hurt.", "whom it did not befall"],
    ["Of the [38] passengers, 12 drowned.", "the whole of a part"],
    ["All but [two] of the crew drowned.", "the exception"],
    ["Of the crew, 80 people out of the [86] on board died.", "the whole of a part"],
    ["It killed 300 children, most of them [under five].", "an age"],
    ["The [1998] dead were honoured.", "a year"],
    ["Image [9] of 16 shows it.", "a picture in a series"],
    ["Image 9 of [16] shows it.", "the length of a series"],
  ])("%s (%s)", (marked) => expect(couldCount(marked)).toBe(false));
});
