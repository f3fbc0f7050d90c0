import { specifyCheck } from "../specify-check.spec-kit.ts";
import { stalePeriod } from "./stale-period.ts";

specifyCheck(stalePeriod, {
  date: "2023-05-20",
  finds: [
    [
      "[So far this year], 120 people have been killed in the city, as of {30 June 2021}.",
      /Published on 20 May 2023, “So far this year” is 1 January 2023 to 31 December 2023/,
    ],
    ["[Last week], on {12 March}, three people were killed in the valley.", /“12 March” is not of it/],
    ["Some 40 people have died [this month], the ministry said on {3 August 2022}.", /bring the number up to date/],
    [
      "At least 300 people were killed [this year], according to figures published in {June 2021}.",
      /Put the time itself/,
    ],
    ["On {14 March 2021} a bomb killed 12 people in the market. It was the third attack [this year].", /14 March 2021/],
    [
      "On {2 August 2021} a ferry sank in the bay and 30 people drowned. [Last month]'s sinking has led to an inquiry.",
      /2 August 2021/,
    ],
    [
      "On {2 August 2021} a fire killed 30 people in a mill. Nobody had checked the exits before the fire of [last month].",
      /2 August 2021/,
    ],
    [
      "On {2 August 2021} a ferry sank in the bay and 30 people drowned. After [last month]'s disaster the owner was arrested.",
      /2 August 2021/,
    ],
    ["KHERSON, {12 June 2022} — Floods have killed 40 people [this month].", /12 June 2022/],
    ["[This month] ({June}) 40 people were killed on the roads.", /June/],
    ["In [the first six months of this year] 300 people were killed.", /not over yet/],
    ["[Last year], in {2019}, 400 migrants died at sea.", /2022/],
    ["[So far this year] 56 miners have died, as of {December 2020}.", /December 2020/],
    ["[So far this year], through {the end of October 2021}, 900 migrants have drowned.", /October 2021/],
    ["At least 40 people have been killed [so far this month], the ministry said on {14 February}.", /14 February/],
    ["Some 200 people were shot dead [this year], up to and including {November}.", /November/],
  ],
  passes: [
    [
      "On 2 August 2021 a fire killed 30 people in a mill. Last month's report names three men.",
      "a report is not the fire",
    ],
    ["So far this year, 120 people have been killed in the city, as of 30 April.", "April is of this year"],
    ["So far this year 120 people have been killed, compared with 90 in 2021.", "set beside another year"],
    [
      "In March 2021 a bomb killed 12 people. So far this year 40 people have been killed.",
      "another time, told after it",
    ],
    ["Last week, on 12 May, three people were killed.", "12 May was last week"],
    ["Some 40 people have died this month, the ministry said on Friday.", "said the day before"],
    ["Last year 400 migrants died at sea, the most since 2016.", "set beside another year"],
    [
      "The killing of 12 people in June 2020 was the worst attack. It was worse than any this year.",
      "set beside this year",
    ],
    ["“This year, as of 30 June 2021, 40 people have died,” the report reads.", "what somebody said"],
    ["In the first four months of this year 300 people were killed.", "April is over"],
    ["The festival takes place this year, on 4 June 2021.", "no toll"],
    ["Prices rose this month. The company was founded in June 2021.", "no toll"],
    ["The war, which began in February 2022, has killed 4,000 people this year.", "when the war began"],
    ["According to a law of 3 March 2020, those who were injured this year are paid.", "no day of telling"],
    [
      "A general said in November that 40 people had died. Files found this year say that 60 people died.",
      "another said it, of another time",
    ],
  ],
});
