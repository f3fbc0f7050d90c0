import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { outcomeNounOfCount } from "./outcome-noun-of-count.ts";

specifyFigureRule(outcomeNounOfCount, {
  reads: [
    [
      "Two are in critical condition in the shooting of [five] near Lund.",
      { measure: "injured", low: 5, high: 5, qualifier: "exact" },
    ],
    [
      "Evacuation orders covering [30,000] people were issued.",
      { measure: "evacuated", low: 30000, high: 30000, qualifier: "exact" },
    ],
    [
      "The evacuation of Port Lund's [nearly 1,000] residents was ordered.",
      { measure: "evacuated", low: 1000, high: 1000, qualifier: "approximately" },
    ],
    [
      "Evacuation orders were issued for [800] tourists.",
      { measure: "evacuated", low: 800, high: 800, qualifier: "exact", group: "tourists" },
    ],
    [
      "Flooding forced the evacuation of [29,000].",
      { measure: "evacuated", low: 29000, high: 29000, qualifier: "exact" },
    ],
    [
      "The fire forced the evacuation of another [450] residents.",
      { measure: "evacuated", low: 450, high: 450, qualifier: "exact" },
    ],
    [
      "It led to the evacuation of, by the latest count, [17,631] people.",
      { measure: "evacuated", low: 17631, high: 17631, qualifier: "exact" },
    ],
    [
      "The blaze forced the evacuation of [about 50] homes.",
      { measure: "evacuated", low: 50, high: 50, qualifier: "approximately", unit: "household" },
    ],
    [
      "The dam led to the relocation of [900] villagers.",
      { measure: "displaced", low: 900, high: 900, qualifier: "exact" },
    ],
    [
      "The deaths of [12] people shocked the town.",
      { measure: "killed", low: 12, high: 12, qualifier: "exact", group: "people" },
    ],
    ["The court heard of the murder of [three] students.", { measure: "killed", low: 3, high: 3, qualifier: "exact" }],
    [
      "The storm forced the evacuation of [some 500] households.",
      { measure: "evacuated", low: 500, high: 500, qualifier: "approximately", unit: "household" },
    ],
    [
      "Divers recovered the bodies of [six] sailors.",
      { measure: "killed", low: 6, high: 6, qualifier: "exact", group: "sailors" },
    ],
    ["The fall led to injuries to [four] climbers.", { measure: "injured", low: 4, high: 4, qualifier: "exact" }],
    [
      "The kidnapping of [a dozen] pupils went unseen.",
      { measure: "abducted", low: 12, high: 12, qualifier: "approximately" },
    ],
    [
      "A vigil marked the disappearance of [43] students.",
      { measure: "missing", low: 43, high: 43, qualifier: "exact" },
    ],
    [
      "The swap brought the release of [80] servicemen.",
      { measure: "captured", low: 80, high: 80, qualifier: "exact", group: "servicemen" },
    ],
    [
      "He condemned the assassination of [11] judges.",
      { measure: "killed", low: 11, high: 11, qualifier: "exact", group: "judges" },
    ],
    ["They stand trial for the murder of the [six] monks.", { measure: "killed", low: 6, high: 6, qualifier: "exact" }],
    ["The killers of his [two] brothers are free.", { measure: "killed", low: 2, high: 2, qualifier: "exact" }],
    [
      "She spoke of the murder on 3 March of [five] more miners.",
      { measure: "killed", low: 5, high: 5, qualifier: "exact", group: "miners" },
    ],
    [
      "It told of the murder on the evening of 3 March of [five] miners.",
      { measure: "killed", low: 5, high: 5, qualifier: "exact" },
    ],
    [
      "A man was held over the shooting of [four] teenagers.",
      { measure: "injured", low: 4, high: 4, qualifier: "exact" },
    ],
  ],
  ignores: [
    ["The evacuation drill was good for 12 pupils.", "a drill is no order"],
    ["An evacuation was called for by 12 pupils.", "they called for it"],
    ["She told of a murder at the hands of six men.", "the men are hands, not victims"],
    ["The shooting of two films ended.", "films are no people"],
    ["The relocation of 12 offices began.", "only people count"],
    ["The death, of which 12 papers wrote, was sad.", "the papers did not die"],
    ["Police regret the disappearance of 30 files.", "files are no people"],
    ["A flight of 12 landed.", "a flight of aircraft"],
    ["The evacuation of 12 villages began.", "only people count"],
    ["The mayor spoke of the loss of 12.", "a bare loss need not be of people"],
    ["The memory of 12 sailors who saw a death lives on.", "a memory is no outcome"],
    ["The murder on 12 farms is unsolved.", "the people stand behind 'of'"],
    ["He told of the murders to 12 ministers.", "only injuries are done to somebody"],
  ],
});
