/**
 * Whether the text tells a toll as something still to come, beyond what extraction calls a forecast: "set to kill 400", "expect the
 * toll to rise to 300", and whether its sentence leaves open that it came about.
 */
import type { Figure } from "../domain/figure.ts";
import type { Draft } from "./draft.ts";

/** The words just before or behind it say that it is to come. */
export function isToldAhead(draft: Draft, figure: Figure): boolean {
  return figure.status === "forecast" || (figure.status === "asserted" && ahead.test(around(draft, figure)));
}

/** Anything in its sentence leaves open whether it came about: "feared", "could", "if". */
export function isLeftOpen(draft: Draft, figure: Figure): boolean {
  const sentence = draft.sentenceAt(figure.span.start);
  if (figure.status === "forecast" || sentence === undefined) return true;
  return open.test(draft.text.slice(sentence.start, sentence.end));
}

const reach = 48;

/** The clause around it, with a mark in its place. */
function around({ text }: Draft, { span: { start, end } }: Figure): string {
  const [before] = text
    .slice(Math.max(0, start - reach), start)
    .split(/[.;:!?\n]\s*/)
    .slice(-1);
  const [behind] = text.slice(end, end + reach).split(/[.;:!?\n]/);
  return `${before}#${behind}`;
}

const verbs =
  "(?:kill|claim|reach|hit|top|exceed|leave|displace|injure|wound|die|rise|climb|grow|lose|uproot|affect|force|drive|starve|perish|drown|succumb|flee)";
const ahead = new RegExp(
  [
    String.raw`\b(?:set|likely|poised|due|on course|on track|expected|predicted|forecast|projected) to (?:be )?${verbs}\w*\b[^#]{0,25}#`,
    String.raw`\b(?:expects?|forecasts?|predicts?|projects?|foresees?) [^#]{0,30}\bto ${verbs}\b[^#]{0,20}#`,
    String.raw`\b(?:could|might|would) ${verbs}\b[^#]{0,20}#`,
    String.raw`#(?:(?!\b(?:and|but|toll|number)\b)[^#,]){0,30}\b(?:could|might|may|will|(?:are|is) likely to)(?: (?:also|yet|still|soon|probably))? (?:be )?${verbs}`,
    String.raw`\b(?:likely|probably|set|about|going) (?:to )?${verbs}\b[^#]{0,20}#`,
    String.raw`\b(?:forecast|prediction|projection)s? of [^#]{0,12}#`,
    String.raw`\b(?:reckon(?:s|ed|ing)? (?:with|on)|brac(?:es?|ed|ing) (?:itself |themselves )?for|prepar(?:es?|ed|ing) for|anticipat(?:es?|ed|ing)) [^#]{0,20}#`,
    "#[^#]{0,25}\\bwill have (?:been )?(?:died|killed|displaced|injured|perished|lost)",
    String.raw`#[^#]{0,25}\b(?:are|is|were) (?:expected|forecast|predicted|projected)\b(?! (?:dead|missing|to (?:survive|recover|live|pull through|be (?:released|discharged|charged|fine|treated|named|identified))))`,
  ].join("|"),
  "i",
);
const open =
  /\b(?:could|may|might|would|will|can|should|to (?:kill|claim|reach|hit|displace|leave|lose|die|be|top)|fear\w*|expect\w*|forecast\w*|predict\w*|project(?:s|ed|ions?)|likely|risks?|face[sd]?|potential\w*|possibl[ey]|threat\w*|threaten\w*|if|warn(?:s|ed|ing)?|warnings? (?:of|that)|plan\w*|set to|unless|estimated? future)\b/i;
