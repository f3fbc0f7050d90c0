import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { multipleOutcome } from "./multiple-outcome.ts";

specifyFigureRule(multipleOutcome, {
  reads: [
    ["A [double] murder shook the village.", { measure: "killed", low: 2, high: 2, qualifier: "exact" }],
    ["Detectives call it a [triple] homicide.", { measure: "killed", low: 3, high: 3, qualifier: "exact" }],
    [
      "A [quadruple] fatal stabbing is under investigation.",
      { measure: "killed", low: 4, high: 4, qualifier: "exact" },
    ],
    ["A [double] fatal crash closed the coast road.", { measure: "killed", low: 2, high: 2, qualifier: "exact" }],
    ["Police are investigating a [triple] shooting.", { measure: "injured", low: 3, high: 3, qualifier: "exact" }],
    ["The [triple]-homicide suspect was held.", { measure: "killed", low: 3, high: 3, qualifier: "exact" }],
    ["A [double]-fatal shooting closed the square.", { measure: "killed", low: 2, high: 2, qualifier: "exact" }],
    ["The [quadruple] Elm Hills shooting led nowhere.", { measure: "injured", low: 4, high: 4, qualifier: "exact" }],
    ["A [double] stabbing closed the square.", { measure: "injured", low: 2, high: 2, qualifier: "exact" }],
  ],
  ignores: [
    ["A double murder-suicide shook the town.", "told of two dead and of three"],
    ["The triple-A side lost one man to murder.", "no outcome behind the hyphen"],
    ["A double bill on the shooting of one man was shown.", "another noun stands between"],
    ["The chess club reported one death and a double win.", "a win is no outcome"],
    ["A double fatal attraction ended in one murder.", "an attraction kills nobody"],
  ],
});
