/** Sentences that tell no toll, for the frames kept for the last measuring. */
const who = [
  "A baker",
  "The harbour master",
  "Two shepherds",
  "Pupils",
  "A retired engineer",
  "Nurses",
  "The parish priest",
  "Truck drivers",
];
const did = [
  "had heard the sirens and stayed indoors",
  "carried furniture into the yard",
  "played cards by candlelight",
  "repaired a fence that the wind had taken",
  "stood in line for petrol",
  "waited for a bus that did not come",
];

const fixed = [
  "What happened next is a matter of dispute.",
  "The river had been rising since midnight.",
  "Nobody at the ministry picked up the telephone.",
  "A gauge near the dam showed 4.2 metres.",
  "The exchange rate fell by 3 percent.",
  "Election posters still hung along the avenue.",
  "Foreign observers have had no access to the area.",
  "The cease-fire of last spring exists on paper only.",
  "Market stalls opened late, if at all.",
  "An official day of mourning was declared.",
  "The two governments have not spoken directly for a year.",
  "Maps of the area are out of date.",
];

export const heldOutFillers: readonly string[] = [
  ...fixed,
  ...fixed,
  ...who.flatMap((each) => did.map((deed) => `${each} ${deed}.`)),
];
