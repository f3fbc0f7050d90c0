/**
 * When a note was made, as it says itself: in its head ("Update, 05/02/2023, 8:30 a.m. ET:"), beside its verb ("was
 * amended on 3 May 2023"), or at its end ("… (May 3, 2023)"). Other dates in it are the story's.
 */
import { type AnchoredTimestamp, readAnchoredTimestamp } from "../../text/dates/anchored-timestamp.ts";

const changed =
  "(?:updated|corrected|amended|clarified|revised|edited|changed|modified|altered|retracted|withdrawn|removed|appended|added|published|made|posted)";
const month = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const day = `(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month})`;
const clock = "(?:\\d{1,2}[:.]\\d\\d|\\d{1,2}\\s*[ap]\\.?m|\\d{4}\\s*(?:GMT|UTC|BST|hrs))";
const weekday = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?";
/** "was amended on 3 May 2023 at 14:05 BST to …": up to where the telling goes on. */
const besideVerb = new RegExp(
  `\\b${changed}\\s+(?:(?:on|at)\\s+)?(${weekday}(?:${day}|${clock})(?:[^;:]|(?<=\\d):(?=\\d\\d)){0,48}?)(?=\\s+(?:to|because|after|with|when|following|and|as|since|in order|for|by|that)\\b|[;)\\]]|:(?!\\d)|(?<![ap]\\.m|\\b[a-z]{3})\\.(?:\\s|$)|,\\s+(?!at\\b|\\d)\\w|$)`,
  "i",
);
const atEnd = new RegExp(`[(\\[—–-]\\s*(${weekday}${day}[^()\\[\\]]{0,40})[)\\].]*\\s*$`, "i");

/** Null when the note tells no day. `head` is its label and date, `body` what it tells, `published` the article's time. */
export function readNoteTime(head: string, body: string, published: string | null): AnchoredTimestamp | null {
  const stamps = [head, besideVerb.exec(body)?.[1], besideVerb.exec(`${head} ${body}`)?.[1], atEnd.exec(body)?.[1]];
  for (const stamp of stamps) {
    const found = stamp === undefined ? null : readAnchoredTimestamp(stamp, published);
    if (found !== null) return found;
  }
  return null;
}
