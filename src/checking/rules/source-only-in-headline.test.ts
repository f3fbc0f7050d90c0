import { specifyCheck } from "../specify-check.spec-kit.ts";
import { sourceOnlyInHeadline } from "./source-only-in-headline.ts";

specifyCheck(sourceOnlyInHeadline, {
  finds: [
    [
      "Cholera kills 400, {WHO} says\n\nCholera has killed [400] people since March. Clinics are full.",
      /Name the source/,
    ],
    ["{UN}: 600 civilians killed in Sudan\n\n[At least 600] civilians have been killed in Sudan.", /as a fact/],
    ["{Oxfam}: 400 dead in floods\n\nFloods have killed [400] people since March. Roads are shut.", /“Oxfam”/],
    ["{Police} say 12 died in crash\n\nTwo buses met head-on, and [12] people died.", /whose count/],
    ["Storm leaves 60 dead, according to {mayor}\n\nThe storm left [60] people dead. Roads are shut.", /“60”/],
  ],
  passes: [
    ["Cholera kills 400, WHO says\n\nCholera has killed 400 people, the WHO said.", "the text has the source"],
    [
      "Cholera kills 400, WHO says\n\nCholera has killed 400 people. The WHO called for help.",
      "the WHO speaks in the text",
    ],
    [
      "Cholera kills 400, WHO says\n\nCholera has killed 400 people. A doctor said that 400 had died.",
      "the text has a source of its own",
    ],
    ["Man accused of shooting five held\n\nPolice hold a man. He shot five people at a farm.", "the man tells nothing"],
    ["Kyiv: 12 killed as missile hits market\n\nA missile killed 12 people in Kyiv.", "Kyiv is where it was"],
    [
      "Cholera kills 400\n\nCholera has killed 400 people.",
      "figure-without-source looks at numbers that nobody is named for",
    ],
    [
      "Police say 12 died in crash\n\nTwo buses met head-on. “All 12 died at once,” a nurse said.",
      "a nurse is quoted with it",
    ],
  ],
});
