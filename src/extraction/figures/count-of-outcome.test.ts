import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { countOfOutcome } from "./count-of-outcome.ts";

specifyFigureRule(countOfOutcome, {
  reads: [
    [
      "[5] refugees were killed in the raid.",
      { measure: "killed", low: 5, high: 5, qualifier: "exact", group: "refugees" },
    ],
    [
      "The bombing killed [24] hostages.",
      { measure: "killed", low: 24, high: 24, qualifier: "exact", group: "hostages" },
    ],
    ["[12] hostages were freed.", { measure: "rescued", low: 12, high: 12, qualifier: "exact" }],
    ["They announced the release of [19] hostages.", { measure: "rescued", low: 19, high: 19, qualifier: "exact" }],
    ["The coach crash left [11] dead.", { measure: "killed", low: 11, high: 11, qualifier: "exact", group: null }],
    [
      "The army admitted to [nearly 1,900] civilian casualties.",
      {
        measure: "casualties",
        low: 1900,
        high: 1900,
        qualifier: "approximately",
        group: "civilian",
        composition: null,
      },
    ],
    ["[No] injuries were reported.", { measure: "injured", low: 0, high: 0, qualifier: "exact", reportedNone: true }],
    ["[Zero] deaths were reported.", { measure: "killed", low: 0, high: 0, qualifier: "exact", reportedNone: true }],
    ["There were [zero] deaths.", { measure: "killed", low: 0, high: 0, qualifier: "exact", reportedNone: false }],
    ["There were [no] deaths.", { measure: "killed", low: 0, high: 0, qualifier: "exact", reportedNone: false }],
    ["The storm claimed [eight] lives.", { measure: "killed", low: 8, high: 8, qualifier: "exact" }],
    ["The sea has demanded [nine] lives.", { measure: "killed", low: 9, high: 9, qualifier: "exact" }],
    ["There were [60] executions in May.", { measure: "killed", low: 60, high: 60, qualifier: "exact" }],
    ["The lifeboat crew saved [15] lives.", { measure: "rescued", low: 15, high: 15, qualifier: "exact" }],
    [
      "[At least 50] dead and wounded were brought in.",
      { measure: "casualties", low: 50, high: null, qualifier: "at-least", composition: "dead and wounded" },
    ],
    [
      "[Two] injured fishermen were flown to the mainland.",
      { measure: "injured", low: 2, high: 2, qualifier: "exact", group: "fishermen" },
    ],
    ["Talks freed [21] hostages.", { measure: "rescued", low: 21, high: 21, qualifier: "exact", group: "hostages" }],
    ["[Ten] kidnapped pilgrims were freed.", { measure: "rescued", low: 10, high: 10, qualifier: "exact" }],
    [
      "Volunteers fed [30] displaced families.",
      { measure: "displaced", low: 30, high: 30, qualifier: "exact", unit: "household", group: "families" },
    ],
    [
      "[Tens of thousands] of refugees waited at the bridge.",
      { measure: "displaced", low: 20_000, high: null, qualifier: "vague", group: "refugees" },
    ],
    ["The lifeboat saved [15] injured sailors.", { measure: "injured", low: 15, high: 15, qualifier: "exact" }],
    ["[Nine] hostages were released on Friday.", { measure: "rescued", low: 9, high: 9, qualifier: "exact" }],
    ["[Nine] hostages have not been released.", { measure: "abducted", low: 9, high: 9, qualifier: "exact" }],
  ],
  ignores: [
    ["Two more were held in the Cloud 9 shooting death of a singer.", "one death, told beside a name"],
    ["Her side ended the match with 14 kills and three deaths.", "a score in a game"],
    ["One death is a sorrow.", "a saying"],
    ["Lots were drawn among 300 former hostages.", "no longer hostages"],
    ["The 1998 dead were honoured.", "1998 is the year"],
    ["The two sisters led 12 lives in one.", "nobody loses, claims or saves these lives"],
    ["Police are looking into two death threats.", "the threats are counted"],
    ["Medics set up three casualty stations.", "the stations are counted"],
    ["Half of the dead were sailors.", "share-of-toll reads shares"],
    ["12 people dead, the ticker said.", "count-then-outcome reads people and then what became of them"],
    ["About 40 of the wounded walked.", "among-outcome reads a part of a whole"],
  ],
});
