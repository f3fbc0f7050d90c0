import { specifyCheck } from "../specify-check.spec-kit.ts";
import { comparisonOfUnlike } from "./comparison-of-unlike.ts";

specifyCheck(comparisonOfUnlike, {
  finds: [
    ["The war in Gaza killed {900} people, [more than twice] the {400} civilians killed in Ukraine.", /civilians/],
    ["Crashes killed {310} people in the first nine months of 2022, [compared with] {29} in July 2021.", /days/],
    [
      "{Twenty} soldiers were killed on Monday, [more than] the {11} civilians who died at the border in 1975.",
      /civilians/,
    ],
    [
      "Russia has suffered {100,000} casualties, the White House said. That is [more than] the {15,000} soldiers killed in Afghanistan.",
      /do not count alike/,
    ],
    [
      "The army had {100,000} casualties since December, [double] the {50,000} deaths of the summer.",
      /people reported killed/,
    ],
    ["The strike killed {40} people, [compared with] {20} injured in the strike before.", /do not count alike/],
    [
      "Russia has suffered {more than 100,000} casualties since December, [a significant acceleration]: in November, a general put them at {100,000} in the first eight months.",
      /“since December”.*“the first eight months”/,
    ],
    [
      "Russia has suffered {more than 100,000} casualties since December, the White House said.\n\nThe figures are [a sharp acceleration].\n\nIn November the general said Russia had suffered {100,000} casualties in the first eight months of the war.",
      /before telling a rise/,
    ],
    ["Floods killed {300} people in the first week of March, [up from] {120} in the whole of 2022.", /365 days/],
    ["In Kherson {40} people were killed in April, [up from] {20} people in Odesa in March.", /“Kherson”.*“Odesa”/],
    [
      "The shelling killed {40} soldiers in April, [a sharp increase from] {20} civilians killed in March.",
      /“soldiers”.*“civilians”/,
    ],
    [
      "The storm displaced {4,000} families, [more than double] the {1,800} people displaced by the flood.",
      /households/,
    ],
    ["The {60} people injured in April are [three times] the {20} killed in March.", /injured/],
    [
      "The latest estimate is [a significant acceleration]. Russia has suffered {more than 100,000} casualties since December. Last November, a general put them at {100,000} casualties in the first eight months of the war.",
      /count alike/,
    ],
    [
      "Russian Losses [Accelerate], US Says\n\nRussia has suffered {more than 100,000} casualties since December, Kirby said. In November, Milley put Russian casualties at {100,000} in the first eight months of the war.",
      /before telling a rise/,
    ],
    [
      "Russia has suffered {more than 100,000} casualties since December, Kirby said. Many were convicts. Many were from Wagner. It is [a marked escalation]. Milley put casualties at {100,000} in the first eight months of the war.",
      /“since December”.*“the first eight months/,
    ],
    [
      "Russia has lost more than 100,000 men killed since December, and {20,000} people were killed since December in Bakhmut. Losses have [accelerated]. In November Milley put Russian casualties at {100,000} in the first eight months of the war.",
      /people reported killed, and .* killed or wounded/,
    ],
  ],
  passes: [
    ["Crashes killed 30 people in July 2022, compared with 29 in July 2021.", "months of one length"],
    ["Last month 20 soldiers were killed, more than the 11 civilians who died.", "one thing is compared"],
    [
      "“We lost more than 400 men killed since Monday and 300 killed in 2022,” he said. It was a surge, he said.",
      "what somebody said is his to compare",
    ],
    ["The attacks killed 40 people in March, up from 30 in February.", "like with like"],
    [
      "Floods killed 33 people in the first week of March, up from 16 in the same week of 2019.",
      "as many days of another year",
    ],
    ["The toll rose to at least 40 people killed, up from 36 on Monday.", "a toll brought up to date"],
    ["Twice as many people were killed in Kherson as in Odesa.", "places are what is compared"],
    ["In Kherson 40 people were killed, double the 20 people killed in Odesa.", "places are what is compared"],
    ["The storm killed 60 women, compared with 20 men.", "people are what is compared"],
    ["More than 40 people were killed and fewer than 20 injured.", "hedges compare nothing"],
    ["At least 40 people were killed, half of them children, and 60 injured.", "a share"],
    [
      "So far this year 40 people have been killed, compared with 90 in the whole of 2022.",
      "the text says that the times differ",
    ],
    [
      "The 100,000 casualties since December are not comparable with the 50,000 deaths in the summer, up from 20,000.",
      "the text says so itself",
    ],
    ["The figures could be an acceleration. Some 40 people were killed in April and 300 in 2022.", "only possible"],
    ["Losses came at a pace of 800 a day in April, up from 300 a day in 2022.", "days are compared with days"],
    ["“It is double the 50,000 deaths of the summer,” the general said of 100,000 casualties.", "what somebody said"],
    [
      "At least 40 people, including 5 children, were killed in April, up from 30 in March.",
      "the toll is meant, not its part",
    ],
    ["Three people were killed in a double murder that left two people injured.", "a double murder doubles nothing"],
  ],
});
