/**
 * Words of the people of a toll that say nothing of their own, or the same as another: "persons", "troops", "kids".
 *
 * Those that every comparison of people goes by stand here. What only one of them may pass over it adds itself, and says why
 * (joining/group-words.ts, telling/people.ts).
 */
import { wordSet } from "../../text/word-set.ts";

/** Words that say only that people were counted, or that there is a toll. */
export const genericPeople: ReadonlySet<string> = wordSet(
  "person individual victim human being soul life fatality casualty dead death body one them those who us they member",
);

/** Words for the soldiers of any side. */
export const forcesWords: ReadonlySet<string> = wordSet(
  `soldier troop force army military serviceman servicemember servicewoman personnel fighter combatant warfighter invader
  trooper infantryman infantry`,
);

/** Words that newsrooms put for one another, in one article as between two. */
export const alikePeople: ReadonlyMap<string, string> = new Map([
  ["kid", "child"],
  ["policeman", "officer"],
  ["police", "officer"],
]);
