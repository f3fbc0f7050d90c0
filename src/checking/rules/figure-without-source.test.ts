import { specifyCheck } from "../specify-check.spec-kit.ts";
import { figureWithoutSource } from "./figure-without-source.ts";

specifyCheck(figureWithoutSource, {
  finds: [
    [
      "[More than 600] civilians have been killed in Sudan since January. Clinics are short of blood.",
      /Name the source/,
    ],
    ["The army has suffered [9,000] casualties. The general praised his men.", /who counted/],
    ["[Some 3,000] people have fled since March.\n\nThe mayor said that 12 people drowned.", /Some 3,000/],
    ["The war has displaced [1.3 million] people since April. Many sleep in the open.", /Name the source/],
    ["A flood killed [40] people in Lund on Sunday. Bridges were swept away.", /Name the source/],
    ["A flood killed [40] people. It hurt 200. Some 40 people died at one farm.", /“40”/],
  ],
  passes: [
    [
      "The army has suffered 9,000 casualties. Of the 2,000 dead, half were convicts, Ann Lee said.",
      "who told of the dead told of all",
    ],
    ["More than 600 civilians have been killed since January, a clinic said.", "the clinic"],
    [
      "More than 600 civilians have been killed since January. The clinic put the dead at 600.",
      "told again, with its source",
    ],
    [
      "A doctor said that he had counted the dead. More than 600 have died since January.",
      "who spoke in the sentence before goes on",
    ],
    [
      "A flood killed 40 people in Lund. The mayor said that help was near.",
      "a report of one event names its sources beside it",
    ],
    [
      "More than 600 civilians have been killed since January. A priest keeps the list in a school book.",
      "whoever keeps the count is told behind it",
    ],
    ["A flood killed three people in Lund on Sunday.", "so few the reporter may have seen"],
    ["The war killed 9,000 people in 1871. It began in May.", "history"],
    ["“More than 600 of us have been killed since January.”", "someone is quoted"],
    [
      "A clinic says 600 people died since May\n\nMore than 600 people have died since May.",
      "source-only-in-headline finds it",
    ],
  ],
});
