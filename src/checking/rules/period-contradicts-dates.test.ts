import { specifyCheck } from "../specify-check.spec-kit.ts";
import { periodContradictsDates } from "./period-contradicts-dates.ts";

specifyCheck(periodContradictsDates, {
  finds: [
    [
      "Some 9,000 have been killed in [the three years] {since the war began on 24 February 2022}, officials said.",
      /No beginning fits both/,
    ],
    [
      "Russia has suffered more than 100,000 casualties [over the last four months], the White House said.\n\nRussia has suffered more than 100,000 casualties {since December}, a spokesman said.",
      /“over the last four months” is 121 days and “since December” is 122 to 152.*from 17 December 2022 to 31 December 2022/,
    ],
    [
      "The army lost 4,000 soldiers {since December}, the general said.\n\nThe general said that 4,000 soldiers were killed in [the past two months].",
      /No beginning fits both/,
    ],
    [
      "More Than 4,000 Soldiers Killed in [Six Weeks]\n\nThe ministry said that 4,000 soldiers had been killed {since January}.",
      /No beginning fits both/,
    ],
    [
      "“Russia has suffered more than 100,000 casualties {since December},” Kirby said.\n\nRussia has had over 100,000 casualties in [the past four months], according to Kirby.",
      /122 to 152/,
    ],
    [
      "Russia has suffered more than 100,000 casualties [over the last four months], Kirby said, including 20,000 killed {since December}.",
      /Rounded, both fit only/,
    ],
    [
      "[Over the past two months], {since December}, 4,000 soldiers have been killed, the ministry said.",
      /No beginning fits both/,
    ],
    [
      "Floods have killed 240 people {since 3 March}, officials said.\n\nIn all, 240 people have been killed by floods [over the past four weeks], officials said.",
      /60/,
    ],
    [
      "Police said 140 people were killed {since January}.\n\nThe 140 people killed [since March] were mostly young, police said.",
      /Correct one of them/,
    ],
    [
      "Some 3,000 migrants have died {this year}, the agency said.\n\nThe agency said 3,000 migrants have died in [the last six months].",
      /No beginning fits both/,
    ],
  ],
  passes: [
    ["Some 9,000 have been killed in the 14 months since the war began on 24 February 2022.", "it is 14 months"],
    ["Some 9,000 were killed in the three years before the war began on 24 February 2022.", "not since it began"],
    [
      "Russia has suffered more than 100,000 casualties over the last five months.\n\nRussia has suffered more than 100,000 casualties since December.",
      "five months began on 1 December",
    ],
    [
      "At least 400 people were killed in the last two months. At least 400 people have been killed since 27 February.",
      "two months, rounded, began then",
    ],
    [
      "The army lost 4,000 soldiers since December. It lost 9,000 soldiers in the past two years.",
      "other numbers, other tolls",
    ],
    [
      "The ministry said 400 civilians were killed since December. The rebels said 400 soldiers were killed in the past two months.",
      "another source counts other people",
    ],
    [
      "Some 4,000 soldiers were killed since December, including 1,000 in the past two months.",
      "a part may be of a shorter time",
    ],
    [
      "Three people were killed since March. Three people were killed in the past week.",
      "small numbers meet by chance",
    ],
    ["In December 400 people were killed. In the past two months 400 people were killed.", "December was over before"],
    [
      "About 300 people have died in about four months. The 300 people died since December.",
      "about four months may be five",
    ],
    ["Since December 400 people were injured. In the past two months 400 people were killed.", "other measures"],
    [
      "At least 300 people have been killed in Kherson since December. In Odesa 300 people were killed in the past month.",
      "another place",
    ],
    ["At least 400 people have been killed in the four years of war. So far this year 40 have died.", "other numbers"],
  ],
});
