import { specifyCheck } from "../specify-check.spec-kit.ts";
import { casualtiesCalledDeaths } from "./casualties-called-deaths.ts";

specifyCheck(casualtiesCalledDeaths, {
  finds: [
    [
      "The army suffered {900} casualties, 200 of them dead. The [900] deaths shook the town.",
      /wounded, missing or captured/,
    ],
    ["[More than 900] soldiers died in May. Ann Lee put the casualties of May at {more than 900}.", /Say casualties/],
    ["{Some 900} soldiers were killed or wounded. The [900] killed were young.", /casualties elsewhere/],
    [
      "There were {45} casualties at the bridge. [Forty-five] people died at the bridge, the mayor said.",
      /deaths here/,
    ],
  ],
  passes: [
    ["The army suffered 900 casualties, 200 of them dead.", "the deaths have their own number"],
    ["In Mali the army suffered 900 casualties. In Peru, 900 people died in a flood.", "of another country"],
    ["In Lund there were five casualties. In Ystad, five people died.", "few people are easily another count"],
    ["The army suffered 900 casualties. “They killed 900 of us,” Ann Lee said.", "someone is quoted"],
    ["Army loses 900 men\n\nThe army suffered 900 casualties.", "headline-changes-measure finds it in a headline"],
  ],
});
