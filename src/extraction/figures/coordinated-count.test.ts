import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { coordinatedCount } from "./coordinated-count.ts";

specifyFigureRule(coordinatedCount, {
  reads: [
    ["[A] bouncer and two customers were shot dead.", { measure: "killed", low: 1, high: 1, qualifier: "exact" }],
    [
      "A woman, her three sons and [a] lodger died in the fire.",
      { measure: "killed", low: 1, high: 1, qualifier: "exact" },
    ],
    ["Commandos freed nineteen guards and [a] chaplain.", { measure: "rescued", low: 1, high: 1, qualifier: "exact" }],
    ["The boat sank, drowning a fisherman and [two] boys.", { measure: "killed", low: 2, high: 2, qualifier: "exact" }],
    ["The wave swept away [a] nurse and two patients.", { measure: "missing", low: 1, high: 1, qualifier: "exact" }],
    [
      "The crash injured the driver and [three] passengers.",
      { measure: "injured", low: 3, high: 3, qualifier: "exact", group: "passengers" },
    ],
    [
      "Gunmen killed [a] teacher and two pupils on the road.",
      { measure: "killed", low: 1, high: 1, qualifier: "exact", group: "teacher" },
    ],
    [
      "The tornado killed a farmer, his wife and [two] neighbours.",
      { measure: "killed", low: 2, high: 2, qualifier: "exact" },
    ],
    [
      "[A] father and his three sons drowned.",
      { measure: "killed", low: 1, high: 1, qualifier: "exact", group: "father" },
    ],
    [
      "Rebels abducted a nurse and [at least four] drivers.",
      { measure: "abducted", low: 4, high: null, qualifier: "at-least" },
    ],
    [
      "The blast killed a woman and her [two] children.",
      { measure: "killed", low: 2, high: 2, qualifier: "exact", group: "children" },
    ],
    [
      "The flood displaced 40 monks and [300] families.",
      { measure: "displaced", low: 300, high: 300, qualifier: "exact", unit: "household" },
    ],
    [
      "The rebels freed two officers and [60] soldiers.",
      { measure: "captured", low: 60, high: 60, qualifier: "exact" },
    ],
    [
      "The trial for the murder of six monks and their [two] cooks began.",
      { measure: "killed", low: 2, high: 2, qualifier: "exact", group: "cooks" },
    ],
    [
      "The massacre of [a] priest and 14 farmers went unpunished.",
      { measure: "killed", low: 1, high: 1, qualifier: "exact", group: "priest" },
    ],
    [
      "Rebels killed the mayor as well as [two] peasants.",
      { measure: "killed", low: 2, high: 2, qualifier: "exact", group: "peasants" },
    ],
    [
      "The bomb killed the minister and the [two] guards beside him.",
      { measure: "killed", low: 2, high: 2, qualifier: "exact", group: "guards" },
    ],
  ],
  ignores: [
    [
      "He would just start shooting with a child in the room and two dogs outside.",
      "no member of a list stands before the with",
    ],
    ["It hurt two in the yard, said Ann Doe, a clerk and two porters saw it.", "who she is"],
    ["The evacuation of the palace and two guards was filmed.", "an evacuation need not be of people"],
    ["The fire killed 20 people and 30 firefighters came.", "the firefighters have a verb of their own"],
    ["The fire killed two farmers and 40 goats.", "only people count"],
    ["A woman was killed.", "an article counts only beside a number"],
    ["Police spoke to a witness and two residents about the murder.", "nothing befell them"],
    ["The raid killed two guards and wounded 30 clerks.", "the clerks have a verb of their own"],
    [
      "The bomb killed two guards; police then questioned a cook and three waiters.",
      "another verb stands before the list",
    ],
    ["The mayor was killed and two residents wept.", "the passive has no list of people behind it"],
    ["The crash killed two riders with 1998 champions as guests.", "1998 is the year"],
    ["A family and two guests died.", "a family is no single person"],
    ["The bomb killed the guard of two ministers.", "the ministers are only guarded"],
  ],
});
