/**
 * Kinds of cases that measure-recognizers.ts leaves out of the score, each with its reason: they are written for calculators,
 * queries and spoken dialogue, and read as news they mean something else, or nothing. The raw score leaves nothing out.
 */
export interface RecognizerException {
  readonly kind: string;
  readonly reason: string;
  /** Found in the text of the case. */
  readonly sign: RegExp;
}

export const recognizerExceptions: readonly RecognizerException[] = [
  {
    kind: "arithmetic",
    reason: "powers, exponents and divisions: no report counts people so",
    sign: /\^|\de[+-]?\d|\b(?:one|\d+) over (?:one|three|twenty|\d+)\b(?! years)/,
  },
  {
    kind: "negative numbers",
    reason: "nobody counts fewer than none; a dash before digits is a dash",
    sign: /(?:^|[\s=<])-\s*\d|\b(?:minus|negative)\b/,
  },
  {
    kind: "fractions of more than twelve parts, or of more than the whole",
    reason: "in news a fifth, a twenty-fifth or a hundredth behind a number is a rank, a date or a time",
    sign: /(?:hundred|illion|thirtie)ths?\b|\b(?:twenty|thirty|hundred|thousand)\b.*\b(?:first|fifth)s?\b|hundred three fifths/,
  },
  {
    kind: "codes, addresses, dates and measures",
    reason: "digits tied to a unit or to each other count no people; extraction refuses what is left of them",
    sign: /\d(?:ml|km)\b|\d\.\d+\.\d+\.\d|\d-\d{3}-\d{4}|\b[A-Z]+-\d|\d\/\d+\/\d{4}|^\d\/\d$|-nought-/,
  },
  {
    kind: "decimal commas without a scale",
    reason: "English news writes a point; a comma before one or two digits parts a list",
    sign: /\d,\d{1,2}(?![\d,])/,
  },
  {
    kind: "one point before three digits",
    reason: "people are whole: 4.800 is how part of the world writes 4,800",
    sign: /^\d\.\d{3}$/,
  },
  {
    kind: "letters of trade and engineering",
    reason:
      "G, MM, dzs, and a k or M set apart from its digits, are no scales of news; a lone 1m is a million, not a metre",
    sign: /\d ?(?:G|MM)\b|\bdo?zs\b|\d +[kM]\b|\b1m\b/,
  },
  {
    kind: "dashes between spaces",
    reason: "they part clauses: “the toll reached 40 – 50 more are missing”",
    sign: /\w [-–] \w/,
  },
  {
    kind: "a scale, “and”, hundreds",
    reason: "“killed two thousand and three hundred were hurt” tells two counts",
    sign: /\b(?:thousand|million|trillion|crore)\s+and\s+(?:\w+\s+)+hundred\b|\b(?:trillion|crore) and \w+ hundred/,
  },
  {
    kind: "conditions of a query",
    reason: "“equal to”, “=>”: formulas, not reports",
    sign: /\bequal|[<=>]\s*[<=>]/i,
  },
  {
    kind: "ranks",
    reason: "“the tenth” counts nobody",
    sign: /\bthe (?:tenth|fifteenth)\b/,
  },
  {
    kind: "bounds in a verb",
    reason: "“exceed 3,000”: extraction reads the bound with the toll that the verb is said of (toll-of-count)",
    sign: /^(?:exceed|surpass) /,
  },
];

/** The kind of exception that the text falls under; undefined for most. */
export function exceptionOf(text: string): RecognizerException | undefined {
  return recognizerExceptions.find(({ sign }) => sign.test(text));
}
