import { specifyCheck } from "../specify-check.spec-kit.ts";
import { headlineDropsBound } from "./headline-drops-bound.ts";

specifyCheck(headlineDropsBound, {
  finds: [
    ["Flood kills [40] in Lund\n\n{At least 40} people were killed, rescuers said.", /exact number.*Use the words/],
    ["[Forty] dead in Lund flood\n\nThe flood has killed {more than 40} people, rescuers said.", /“more than 40”/],
    ["Lund: [12] die in mine\n\n{Up to 12} miners died, the owner said.", /“Up to 12”/],
    ["Storm Leaves [60] Dead\n\nThe storm left {60 or more} people dead, the mayor said.", /“60 or more”/],
    ["Quake toll stands at [1,200]\n\nThe toll has passed {1,200}, officials said.", /“1,200”/],
    ["[Half] of dead were convicts\n\n{Nearly half} of the dead were convicts, Ann Lee said.", /“Nearly half”/],
    [
      "[At least half] of dead were convicts\n\n{Nearly half} of the dead were convicts, Ann Lee said.",
      /does not give/,
    ],
    ["Fire kills [50]\n\nThe fire killed {40 to 50} people, police said.", /“40 to 50”/],
    ["Flood kills [40]\n\n{At least 40} people were killed. The 40 victims were farmers.", /“At least 40”/],
    ["Flood kills [45]\n\nThe flood killed {an estimated 45} people, rescuers said.", /estimate/],
    ["Crash leaves [24] dead, 11 hurt\n\n{At least 24} people were killed and 11 hurt, police said.", /“At least 24”/],
    ["[500] dead in flood\n\nThe number of the dead has topped {500}, officials said.", /“topped 500”/],
  ],
  passes: [
    [
      "Women killed in double homicide in Calama\n\nAt least two women were killed in a shooting in Calama, police said.",
      "“double” is the kind of deed, and no number",
    ],
    ["Flood kills at least 40\n\nMore than 40 people were killed, rescuers said.", "both leave more open"],
    ["Flood kills 40\n\nThe flood killed 40 people, rescuers said.", "the text is exact"],
    ["Flood kills 40\n\nAt least 40 people were killed. The mayor said 40 people had died.", "the text has both"],
    ["Flood kills at least 40\n\nThe flood killed 40 people.", "the headline claims no more than the text"],
    ["Flood kills dozens\n\nAt least 40 people were killed.", "another number: nothing is made exact"],
    ["Flood kills 40 in Lund\n\nIn Ystad at least 40 people were killed.", "of another town"],
    ["Flood “kills 40 of our people”\n\nAt least 40 people were killed.", "someone is quoted"],
    ["Flood hurts 40\n\nAt least 40 people were killed.", "headline-changes-measure finds another outcome"],
    ["Flood kills 40\n\nAt least 40 cows drowned in the flood, farmers said.", "the cows are no people"],
  ],
});
