import { describe, expect, test } from "vitest";
import { toldIn } from "../told-figures.spec-kit.ts";

const statusOf = (text: string, words: string) =>
  toldIn(text, { date: "2024-05-14" }).find(({ exact }) => exact === words)?.status;

describe("forecasts", () => {
  test.each([
    ["The toll could reach 50,000, the agency warned.", "50,000"],
    ["The number of displaced is likely to rise to 2,000.", "2,000"],
    ["The epidemic will kill 900 people by May.", "900"],
    ["The drought is expected to displace 30,000 herders.", "30,000"],
    ["Doctors warn that the toll may still climb to 300.", "300"],
    ["A breach of the dam would displace some 6,000 families.", "some 6,000"],
    ["A ground war could kill or wound up to 50,000 civilians.", "up to 50,000"],
    ["Nearly 900 detainees are to be freed in all.", "Nearly 900"],
    ["Nearly 900 detainees are due to be freed on Friday.", "Nearly 900"],
    ["Models predict up to 40,000 deaths by October.", "up to 40,000"],
    ["He planned to kill hundreds.", "hundreds"],
    ["The rebels threatened to kill three guards.", "three"],
    ["Had it gone off, the bomb would have killed at least 5,000 people.", "at least 5,000"],
    ["Without the wall hundreds would have died.", "hundreds"],
  ])("%s", (text, words) => expect(statusOf(text, words)).toBe("forecast"));
});

describe("tolls held up beside", () => {
  test.each([
    ["The quake killed more people than the 15,000 killed in 1999.", "15,000"],
    ["Deaths on the road fell to 80, down from 95 a year before.", "95"],
    ["The war has surpassed the toll of the earlier war, 15,000 dead.", "15,000"],
    ["The fire hurt 30 people, compared with 12 injured last year.", "12"],
    ["It is the worst blaze in the valley behind only the one of 1961, which killed 60 people.", "60"],
    ["The mudslide was far worse than Storm Irma in 2017, which left 40 people dead.", "40"],
    ["Engineers fear a breach like the one in May that killed 30 villagers.", "30"],
    ["It was a collapse similar to the disaster of 1987 that killed 90 workers.", "90"],
    ["The previous deadliest wreck was in 1923, when 70 sailors drowned.", "70"],
    ["Police see no connection to the raid in Lund that left five guards dead.", "five"],
    ["The shooting follows recent attacks in Lund, where five guards died.", "five"],
    ["The last such flood, in 1999, killed 400 people.", "400"],
    ["The town, still reeling from a quake that killed 300 people, was cut off.", "300"],
    ["A similar storm in 1998 killed 11,000 people.", "11,000"],
    ["It was the strongest quake since one in 1976 killed 23,000 people.", "23,000"],
    ["Famines killed millions of people in the nineteenth century.", "millions"],
    ["Forty people were killed this year, more than double the 18 killed in 2023.", "18"],
    ["By comparison, 3,000 people died in the attacks of 2001.", "3,000"],
    ["It is the deadliest quake since 1999, when more than 17,000 people died.", "more than 17,000"],
    ["The blast killed 12 people on Monday. In 1988 an explosion there killed 25 people.", "25"],
    ["The 2010 earthquake killed 200 people here. Saturday's quake killed at least 34 people.", "200"],
  ])("%s", (text, words) => expect(statusOf(text, words)).toBe("compared"));
});

describe("figures taken back", () => {
  test.each([
    ["An earlier version of this article said that 52 people had died.", "52"],
    ["The ministry withdrew its figure of 312 dead.", "312"],
    ["The ministry lowered the death toll from 1,400 to about 1,200.", "1,400"],
    ["The claim of 350 deaths is false, the mayor said.", "350"],
    ["The toll was revised to 1,200 from 1,400.", "1,400"],
    ["The toll of 350 dead was wrong, the office said, and 290 had died.", "350"],
    ["The office revised the number of those killed by the mudslides in the valley down to 900 from 1,450.", "1,450"],
  ])("%s", (text, words) => expect(statusOf(text, words)).toBe("denied"));
});

describe("asserted all the same", () => {
  test.each([
    ["Rescuers came to help following the quake that killed 300 people.", "300", "the event itself"],
    ["He is related to a man who said that 12 people died.", "12", "he is no event"],
    ["Two men were held in connection with a shooting that left three guests dead.", "three", "the event itself"],
    ["The car was linked to the shooting that killed three guests.", "three", "the event itself"],
    ["He went on to kill three guests.", "three", "he did it"],
    ["The toll may have reached 50,000.", "50,000", "the past may be uncertain, it is no forecast"],
    ["The ministry lowered the death toll from 1,400 to about 1,200.", "about 1,200", "the new figure stands"],
    ["The strike will be felt: 12 people died.", "12", "the forecast ends at the colon"],
    ["The rain could stop soon; 12 people died.", "12", "the forecast ends at the semicolon"],
    ["Deaths on the road fell to 80, down from 95 a year before.", "80", "this year's toll"],
    ["More than 300 people died.", "More than 300", "a hedge compares nothing"],
    ["More than 20 homes were lost to the fire that killed 12 people.", "12", "than belongs to the homes"],
    ["It was worse than she had feared when 12 guests died.", "12", "nothing is compared with another event"],
    ["It was worse than the storm of 2015, and 12 people died.", "12", "no clause on the storm of 2015"],
    [
      "She says that they are more than half of the dead and that thousands of bodies lie there.",
      "thousands",
      "a hedge again",
    ],
    ["It was better known than she said, and she said then that 12 died.", "12", "a statement of hers"],
    ["She was recovering from flu, and 12 people died.", "12", "flu is no other event of the toll"],
    ["In a similar street 12 people died.", "12", "no year of another event"],
    ["Since one of them left, 12 people died.", "12", "one of them is no event"],
    ["Like her, 12 people died.", "12", "she is no event"],
    ["The last bus left and 12 people died.", "12", "a bus is no earlier disaster"],
    [
      "An earlier version of this article did not say that 52 people had died.",
      "52",
      "it was left out, not taken back",
    ],
    ["From the tower she could see 12 dead.", "12", "she sees them now"],
    ["The mayor expected rain; 12 people died.", "12", "rain was expected"],
    ["The 2010 earthquake killed 200 people here.", "200", "it is the story"],
    [
      "The war has killed 900 people. It began with a raid in 2022 that killed 12 people.",
      "12",
      "the story began there",
    ],
    ["Since 2010 floods have killed 900 people. Monday's flood killed 12 people.", "900", "the time goes on to now"],
    ["The toll was revised to 1,400 from 1,200.", "1,200", "overtaken, not taken back"],
    [
      "The mayor said in May 2021 that 12 people died in the fire of 6 May 2021.",
      "12",
      "told of the fire itself, soon after it",
    ],
    ["The company withdrew its staff after two guards were killed.", "two", "staff was withdrawn"],
  ])("%s %s (%s)", (text, words) => expect(statusOf(text, words)).toBe("asserted"));
});
