/**
 * Lists that name the toll they are of, however far behind it they stand: "killed 40 people … [the dead were] 20 men and 15 women",
 * "[among those who died] were 12 soldiers and five guards", "25 [of the victims] were men and 20 were women".
 *
 * Not here: lists beside their toll (listed-parts).
 */
import type { Figure } from "../domain/figure.ts";
import type { Draft } from "./draft.ts";
import { type ListedPart, listFrom } from "./listed-parts.ts";
import { tollOfOutcome } from "./toll-of-outcome.ts";

/** Each with its toll: the one number that the text told of that outcome before. */
export function* listsOfOutcome(draft: Draft): Iterable<{ whole: Figure; list: readonly ListedPart[] }> {
  for (const sentence of draft.ownSentences()) {
    const words = draft.text.slice(sentence.start, sentence.end);
    const [opening, people] = opens.exec(words) ?? countOpens.exec(words) ?? [];
    const part = draft.partAt(sentence.start)?.kind;
    if (opening === undefined || (part !== "deck" && part !== "body")) continue;
    const whole = tollOfOutcome(draft, sentence, people!);
    if (whole === undefined) continue;
    const isCount = !opens.test(words);
    const list = listFrom(
      draft,
      whole,
      { sentence, from: sentence.start, opens: isCount ? noWords : toFirst },
      isCount ? 2 : 1,
    );
    if (list !== undefined && !draft.isQuoted(list[0]!.span)) yield { whole, list };
  }
}

const people =
  "(dead|slain|deceased|lost their lives|bodies|victims|fatalities|killed|died|perished|drowned|injured|wounded|hurt|missing|hostages|kidnapped|abducted|displaced|evacuated|rescued|survivors)";
const marks = String.raw`^[\s•*·–-]*`;
const link = `(?:,|:| [–—-]| of| (?:are|were|is|was|comprised?|number(?:ed)?|includ(?:e|es|ed)|consist(?:s|ed) of|(?:are|were) made up of),?)(?: at least)?`;
/** "The dead were", "Among those killed are", "Of the injured,", "The bodies of". */
const opens = new RegExp(
  String.raw`${marks}(?:(?:among|of) )?(?:the|those|all)(?: (?:who|were|had|have|been|people|bodies of the))* ${people}(?: so far)?${link}\s*(?=\d|\p{L}+[ -])`,
  "iu",
);
/** "25 of the dead". */
const countOpens = new RegExp(
  String.raw`${marks}(?:some |at least )?[\w,-]+(?: [\w-]+)? of (?:the|those) ${people}\b`,
  "i",
);
const noWords = new RegExp(`${marks}$`);
/** Whatever opened it: what follows the opening is a number, or no list. */
const toFirst = new RegExp(opens.source.replace(String.raw`(?=\d|\p{L}+[ -])`, "$"), "iu");
