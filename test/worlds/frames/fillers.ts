/**
 * Sentences that tell no toll: the weather, the road, what neighbours did, what diplomats want.
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
];

/** The plain sentences of the planted articles hold other speakers, which would be fair game; those are left out. */
export const newsFillers: readonly string[] = [
  ...own,
  ...own,
  ...plainSentences.filter((words, at) => at % 9 === 0 && !words.includes("“")),
];
