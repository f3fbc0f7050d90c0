import { describe, expect, it } from "vitest";
import { extractFigures } from "../extract-figures.ts";

/**
 * Written before the refiner had read any of them; at first sight 28 of the 30 came out as marked (one mark was mended since: March
 * is what was counted). Published on Thursday, 4 May 2023. Brackets mark the words that date the statement of the last figure;
 * without brackets nothing dates it.
 */
const news: readonly (readonly [text: string, days: string | null, reason: string])[] = [
  ["At least 31 people were killed when the ferry capsized, the coast guard said [late Wednesday].", "2023-05-03", ""],
  ["Speaking in parliament on [Tuesday], Defence Minister Ola Brandt said 214 soldiers had died.", "2023-05-02", ""],
  ["In an interview broadcast on [30 April], General Tomas Reyk put the losses at 1,200 dead.", "2023-04-30", ""],
  [
    "A United Nations report released in [February] said at least 740 civilians had been killed in the province last year.",
    "2023-02-01/2023-02-28",
    "",
  ],
  ["The governor, Ana Sule, wrote on Telegram [this morning] that seven people were wounded.", "2023-05-04", ""],
  ["Twelve miners died in the collapse, the company said in a statement on [28 April 2023].", "2023-04-28", ""],
  ["“We have lost 90 fighters,” the militia's commander told AFP on [Sunday].", "2023-04-30", ""],
  [
    "Northgate Wire reported on Wednesday that President Lemel had told lawmakers on [Monday] that 300 people were missing.",
    "2023-05-01",
    "",
  ],
  [
    "[Last week], the health ministry estimated that 5,400 people had been injured in the unrest.",
    "2023-04-24/2023-04-30",
    "",
  ],
  ["Hospital officials said [yesterday] that 19 of the wounded had died.", "2023-05-03", ""],
  [
    "The toll stands at 48 dead, police spokeswoman Mira Holt told a news conference [Wednesday night].",
    "2023-05-03",
    "",
  ],
  ["Police said 11 people were killed on Monday.", null, "Monday is when they were killed"],
  ["Fourteen sailors drowned on Sunday, according to the navy.", null, "Sunday is when they drowned"],
  ["After Sunday's bombing, officials said 22 people were dead.", null, "Sunday is the bombing's"],
  ["Brandt, who took office in January, said 17 recruits had died.", null, "January is when he took office"],
  ["In March 2021, the charity Open Ledger counted 2,300 deaths in the camps.", null, "March is what it counted"],
  [
    "The army's spokesman said on [Wednesday] that 40 rebels had been killed. He added that 15 soldiers were wounded.",
    "2023-05-03",
    "",
  ],
  ["A [Monday] update from the emergency service listed 27 dead.", "2023-05-01", ""],
  ["The agency's tally of [2 May] shows 1,018 dead.", "2023-05-02", ""],
  [
    "On Tuesday the mayor had spoken of nine dead. [Earlier in the day], police told reporters that six people had died.",
    "2023-05-02",
    "",
  ],
  [
    "The prime minister announced [earlier this month] that 120 peacekeepers had been killed since 2014.",
    "2023-05-01/2023-05-03",
    "",
  ],
  [
    "Kasan's defence ministry, in its [Wednesday] briefing, claimed that 230 enemy troops had been killed.",
    "2023-05-03",
    "",
  ],
  ["The ministry says 9,000 people have died since the war began in April.", null, "April is when the war began"],
  [
    "The death toll has climbed to 86, state television reported [Thursday], citing rescue workers.",
    "2023-05-01/2023-05-04",
    "",
  ],
  ["[Two weeks ago], Savett had put the number at 400 killed.", "2023-04-17/2023-04-23", ""],
  ["By Tuesday, officials said, 33 bodies had been recovered.", null, "Tuesday is how far the count goes"],
  ["On [Monday], the government raised its estimate of the dead to 410.", "2023-05-01", ""],
  ["The clinic put the number of people injured on Thursday at 6 on [Saturday evening].", "2023-04-29", ""],
  [
    "Mayor Ana Sule estimated the number of casualties at between 300 and 400 [earlier this year].",
    "2023-01-01/2023-04-30",
    "",
  ],
  ["Police put the number of people rescued since Friday at over five [last month].", "2023-04-01/2023-04-30", ""],
  [
    "The agency put the number of villagers displaced in the past two months at 8,600 in [March].",
    "2023-03-01/2023-03-31",
    "",
  ],
  ["The clinic put the number of people injured at an estimated 40 on [Saturday].", "2023-04-29", ""],
  ["The clinic put the number of people injured at around 40 on [Saturday].", "2023-04-29", ""],
  ["Forty people were injured, the clinic told the Lund Courier [last month].", "2023-04-01/2023-04-30", ""],
  ["The clinic wrote on Telegram [earlier this week] that forty people were injured.", "2023-05-01/2023-05-03", ""],
  [
    "The mayor said in a televised address [earlier this year] that forty people were injured.",
    "2023-01-01/2023-04-30",
    "",
  ],
  ["The agency put the number of dead at 1,200 in 2022.", null, "2022 may be what it covers"],
  ["The agency put the toll at 12 after a raid on Monday.", null, "Monday is the raid's"],
  ["The agency put 12 people up at an inn on Monday.", null, "no toll"],
  ["Three people died in the flood, the fire brigade told the Lund Courier [Saturday night].", "2023-04-29", ""],
  ["Three people died in the flood, Erik Holm said in a televised address [Monday].", "2023-05-01", ""],
  [
    "Three people died, according to a statement by the ministry's spokesman, Erik Holm, on [Monday].",
    "2023-05-01",
    "",
  ],
  ["Three people died, according to a statement by the Fund for Ports on [Monday morning].", "2023-05-01", ""],
  ["Three people died, according to police on the scene of Monday's fire.", null, "Monday is the fire's"],
  ["According to police, on Monday three people died.", null, "Monday is when they died"],
  ["On [Monday], the Committee for Missing Persons said that 90 people had died in two months.", "2023-05-01", ""],
  ["Anna Berg was quoted by Radio Lund on [Friday] as saying that 12 people had died.", "2023-04-28", ""],
  ["Radio Lund quoted the clinic as saying on [Friday] that 12 people had died.", "2023-04-28", ""],
  ["The minister informed lawmakers on [Monday] that 12 people had died.", "2023-05-01", ""],
  ["The army said in [early February] that 12 people had died.", "2023-02-01/2023-02-12", ""],
  ["The army said in [mid February] that 12 people had died.", "2023-02-10/2023-02-21", ""],
  ["The army said in [late July] that 12 people had died.", "2022-07-20/2022-07-31", ""],
  ["The army said in [February] that 12 people had died in the fire of 9 February 2021.", "2021-02-01/2021-02-28", ""],
  ["The army said in [February] that 12 people had died in the fire of 9 March 2021.", "2023-02-01/2023-02-28", ""],
];

const undated: typeof news = [
  ["Officials said on Tuesday that 12 people had died.", null, "no day of publication says which Tuesday"],
  ["Officials said on [2 May 2023] that 12 people had died.", "2023-05-02", ""],
];

/** Not read yet: who published the figures is taken for another speaker. */
const missed: typeof news = [
  [
    "According to figures that the interior ministry published on [Tuesday], 66 people died on the roads over Easter.",
    "2023-05-02",
    "",
  ],
];

function check(marked: string, date: string | null, days: string | null): void {
  const text = marked.replace(/[[\]]/g, "");
  const said = extractFigures({ text, date }, { figuresOnly: true }).figures.at(-1)?.said;
  const [earliest, latest = earliest] = days?.split("/") ?? [];
  expect(said?.day ?? null).toEqual(days === null ? null : { earliest, latest });
  expect(said?.span.exact ?? null).toBe(/\[(.*)\]/.exec(marked)?.[1] ?? null);
}

describe("when the origin said it, in sentences of many styles", () => {
  it.each(news)("%s", (text, days) => check(text, "2023-05-04", days));
  it.fails.each(missed)("missed: %s", (text, days) => check(text, "2023-05-04", days));
  it.each(undated)("undated: %s", (text, days) => check(text, null, days));
});
