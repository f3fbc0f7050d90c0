/**
 * Sentences that tell no toll: the weather, the road, what neighbours did, what diplomats want, numbers of other things.
 *
 * Not here: those of the frames kept for the last measuring (held-out-frames.ts).
 */
import { plainSentences } from "../../properties/planting/words.ts";

const own = [
  "Independent confirmation was not immediately possible.",
  "The claim could not be verified.",
  "Fighting has slowed since the first snow fell.",
  "Talks on a truce are due to resume next week.",
  "The two sides have traded accusations for months.",
  "Diplomats called for restraint and for aid routes to be kept open.",
  "Aid convoys were waiting at the border crossing.",
  "Power was restored to most of the district overnight.",
  "Analysts caution that such numbers are hard to check from afar.",
  "Rescue teams kept digging with their bare hands.",
  "The head of the village council asked for blankets and generators.",
  "Trains in the area were suspended, and a school was turned into a shelter.",
  "The opposition has demanded a parliamentary inquiry.",
  "No further details were given.",
  "Officials gave no breakdown by age.",
  "The front line has hardly moved since spring.",
  "Ambulances were seen leaving the area throughout the night.",
  "Investigators have begun to question witnesses.",
  "The road to the coast was closed for 30 kilometres.",
  "Prices of bread rose by 12 percent in a month.",
  "The government has set aside 40 million dollars for repairs.",
  "The conflict is in its second year.",
  "Both governments tend to play down their own losses.",
  "A curfew begins at 9 p.m.",
  "The bridge was built in 1974 and had been inspected twice.",
  "Parliament is to debate the budget on Thursday.",
  "Temperatures fell to minus 8 degrees overnight.",
  "Hospitals in the region have asked for blood donations.",
  "The other side did not immediately comment.",
  "Satellite images show new trenches along the river.",
];

/** Some of the planted articles' sentences, without those in which somebody speaks: a speaker would be fair game. */
const others = plainSentences.filter((words, at) => (at * 7) % 11 === 0 && !words.includes("“"));

export const newsFillers: readonly string[] = [...own, ...own, ...others];
