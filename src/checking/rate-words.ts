/**
 * Rates of people as a pattern: "at a rate of 800", "30 soldiers a day", "every day, 30 civilians". The groups `each`, `unit` and
 * `every` hold its unit of time, where it has one.
 *
 * Not here: whether it is of a toll, and over which days.
 */

const number = String.raw`(?:\d+(?:[.,]\d+)*(?:\s?[km]\b)?(?:\s(?:thousand|million))?|(?:an? |several )?(?:dozens?|scores?|hundreds?|thousands?)|an? (?:hundred|thousand)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand))?)`;
const ranged = String.raw`(?:(?:about|around|some|nearly|almost|over|roughly|approximately|up to|as many as|more than|at least|between|an average of|an estimated) )*${number}(?:(?:\s?[-–]\s?| to | and )${number})?`;
const people = String.raw`(?: (?:[a-z]+ ){0,2}?(?:people|persons|soldiers|troops|men|women|children|civilians|fighters|casualties|deaths|dead|killed|wounded|injured|losses|fatalities|victims|residents|refugees|lives|injuries))?`;
const each = String.raw`(?:(?: killed| dead| wounded| injured)?(?: or (?:killed|wounded|injured))? (?:a|per|each|every)[ -](?:single )?(?:hour|day|week|month)\b|\/day\b| daily\b)`;
export const rates = new RegExp(
  String.raw`\b(?:at )?(?:a|the) (?:rate|pace) of ${ranged}${people}(?<each>${each})?|\b${ranged}${people}(?: (?:are|is|were)(?: being)? [a-z]+(?:ed|ing)| die| dies)?(?<unit>${each})|\b(?:an average of ${ranged}${people}|${ranged}${people} on average)|\b(?<every>every|each) (?:day|week|month),? ${ranged}${people}\b`,
  "gi",
);

/** Of which one stands in every rate: the pattern itself looks long at each number. */
export const rateCue = /\b(?:rate|pace|average|hour|day|week|month)\b|\bdaily\b/i;
