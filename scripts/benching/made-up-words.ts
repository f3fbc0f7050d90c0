/** The words of made-up articles. */
export const outlets = [
  "Daily Wire",
  "Radio Nine",
  "The Courier",
  "Global News Desk",
  "Morning Post",
  "The Ledger",
  "Evening Star",
  "News Agency One",
];
export const agencies = ["Reuters", "AFP", "the Associated Press", "Interfax"];
export const events =
  "shelling bombardment flooding fighting looting gunfire clashes airstrikes landslides arson".split(" ");
export const settings =
  "market school hospital harbour bridge station warehouse bakery refinery mosque church stadium camp embankment pipeline".split(
    " ",
  );
export const fillers = [
  "Witnesses described a long column of smoke above the river and said that the road to the south had been closed for hours. ",
  "The account could not be verified independently, and neither side commented on the conditions under which it was given. ",
  "Aid workers said that convoys had been waiting at the crossing since the morning with blankets, flour and medicine. ",
  "Schools remained shut, and the council asked residents to stay away from damaged buildings until engineers had seen them. ",
  "Diplomats meeting in the capital called for restraint, while markets reacted little to the news from the region. ",
];

/** Writes text and keeps where its parts stand. */
export class TextWriter {
  text = "";
  say(words: string): Range {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length };
  }
  /** Where `words` stand, behind what leads to them. */
  lead(before: string, words: string): Range {
    this.say(before);
    return this.say(words);
  }
}

export type Range = { start: number; end: number };
