import { specifyCheck } from "../specify-check.spec-kit.ts";
import { partsExceedTotal } from "./parts-exceed-total.ts";

specifyCheck(partsExceedTotal, {
  finds: [
    ["The attack caused {45} casualties, including [20 dead and 30] wounded.", /come to 50/],
    ["Officials counted {100} casualties, including [at least 120] killed.", /A part is more/],
  ],
  passes: [
    ["The attack caused 45 casualties, including 20 dead and 25 wounded.", "the parts are the whole"],
    ["At least 40 people died, 50 of them children.", "at least 40 may be 50 and more"],
    ["About 100 people were killed, 105 of them soldiers.", "105 is about 100"],
    ["40 people died, 30 of them in the city, most of them children.", "a share of a part is no part beside it"],
  ],
});
