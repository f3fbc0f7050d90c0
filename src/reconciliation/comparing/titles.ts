/** What stands before or after a person's name and is none of it: "Gen", "Mayor", "deputy", "ret". */
import { wordSet } from "../../text/word-set.ts";

/**
 * Titles that are hardly ever a family name. "King", "Prince", "Pope" and "Judge" are not among them: in one article "King"
 * is Stephen King of the sentence before.
 */
export const titles: ReadonlySet<string> = wordSet(
  `mr mrs ms miss dr prof professor sir lord lady dame gen general lt lieutenant col colonel maj major capt captain adm admiral
  sgt sergeant president vice minister prime premier governor mayor spokesman spokeswoman spokesperson secretary chief director
  head senator sen representative rep deputy commander official queen imam sheikh sheriff officer ret jr sr`,
);
