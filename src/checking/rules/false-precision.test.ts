import { specifyCheck } from "../specify-check.spec-kit.ts";
import { falsePrecision } from "./false-precision.ts";

specifyCheck(falsePrecision, {
  finds: [
    ["[About 12,347] people were killed in the floods, the ministry said.", /to the last person/],
    ["Officials said [around 4,218] residents had been displaced.", /round the number/],
    ["[An estimated 20,413] soldiers have died.", /Leave the hedge out/],
    ["The quake injured [roughly 1,206] people.", /approximate/],
    ["[Nearly 3,871] people were evacuated from the valley.", /“Nearly 3,871”/],
    ["The landslide left [some 238] people missing.", /approximate/],
    ["[Approximately 12,347] Killed in Floods, Ministry Says\n\nThe ministry counted the dead.", /approximate/],
    ["The war has killed [about three hundred and forty-seven] civilians in the town.", /approximate/],
    ["[Just over 2,903] people have fled, the mayor said.", /to the last person/],
    ["[About 31,415] people have been wounded.", /to the last person/],
    ["[Close to 1,119] people were wounded.", /approximate/],
    ["The storm forced [almost 5,672] people from their homes.", /approximate/],
  ],
  passes: [
    ["About 12,300 people were killed.", "the number is round"],
    ["Around 36 people were injured.", "a small number is told as it is"],
    ["At least 12,347 people were killed.", "a bound under a count that goes on"],
    ["More than 12,347 people have died, the agency said.", "a bound"],
    ["12,347 people were killed.", "no hedge"],
    ["About 1,275 people were injured, and nearly 31,400 have fled.", "both may be rounded"],
    ["Some 125 people were injured.", "125 is round enough"],
    ["About 1.25 million people were displaced.", "rounded to the ten thousand"],
    ["“About 12,347 people died,” the mayor said.", "what somebody said"],
    ["An average of 347 people were killed a month.", "an average is worked out"],
    ["About 12,347 homes were destroyed.", "homes are no toll"],
    ["Between 12,347 and 12,900 people were displaced.", "a range of two counts"],
    ["Just under 4,200 people have fled.", "rounded"],
    ["Up to 12,347 people may have died.", "a bound"],
  ],
});
