/** The figure rules in the order in which they are asked; the first that reads a quantity names the figure. */
import type { FigureRule } from "./figure-rule.ts";
import { accompaniedCount } from "./figures/accompanied-count.ts";
import { amongOutcome } from "./figures/among-outcome.ts";
import { anotherVictim } from "./figures/another-victim.ts";
import { bracketedCount } from "./figures/bracketed-count.ts";
import { buriedCount } from "./figures/buried-count.ts";
import { cellOfTable } from "./figures/cell-of-table.ts";
import { coordinatedCount } from "./figures/coordinated-count.ts";
import { countByContext } from "./figures/count-by-context.ts";
import { countOfOutcome } from "./figures/count-of-outcome.ts";
import { countThenOutcome } from "./figures/count-then-outcome.ts";
import { distributedCount } from "./figures/distributed-count.ts";
import { eliminatedCount } from "./figures/eliminated-count.ts";
import { gappedCount } from "./figures/gapped-count.ts";
import { labelThenCount } from "./figures/label-then-count.ts";
import { lostCount } from "./figures/lost-count.ts";
import { multipleOutcome } from "./figures/multiple-outcome.ts";
import { noneTold } from "./figures/none-told.ts";
import { outcomeAroundCount } from "./figures/outcome-around-count.ts";
import { outcomeNounOfCount } from "./figures/outcome-noun-of-count.ts";
import { outcomeThenCount } from "./figures/outcome-then-count.ts";
import { partOfWhole } from "./figures/part-of-whole.ts";
import { pronounThenOutcome } from "./figures/pronoun-then-outcome.ts";
import { repeatedLoss } from "./figures/repeated-loss.ts";
import { restatedCount } from "./figures/restated-count.ts";
import { shareOfToll } from "./figures/share-of-toll.ts";
import { sharedNounCount } from "./figures/shared-noun-count.ts";
import { struckCount } from "./figures/struck-count.ts";
import { takenCount } from "./figures/taken-count.ts";
import { toldBareCount } from "./figures/told-bare-count.ts";
import { tollOfCount } from "./figures/toll-of-count.ts";

export const figureRules: readonly FigureRule[] = [
  cellOfTable, // the name of its column, before the words that stand in the lines around it
  multipleOutcome, // its number word means nothing anywhere else
  countOfOutcome, // the outcome is the noun itself: nothing else can be meant
  sharedNounCount, // its noun stands behind the next number
  amongOutcome, // names its toll itself, before the verb behind ("were among the injured") is taken for its own
  noneTold, // its zero counts reports, or nothing at all, not people
  shareOfToll, // a share names its toll behind "of", before any predicate is sought
  outcomeThenCount, // a verb just before binds closer than one behind
  outcomeAroundCount, // its verb means nothing without its completion
  eliminatedCount, // its verb kills only those who fight
  struckCount, // behind what goes round the count: "shot two men dead"
  outcomeNounOfCount, // "the deaths of 12 people" before the sentence's own verb
  countThenOutcome, // a predicate of its own, before anything leans on other figures
  buriedCount, // who buries decides
  lostCount, // only where no outcome word stands at all
  partOfWhole, // says that it is a part, before the toll or the list that it may stand in
  pronounThenOutcome, // only where no whole stands before
  tollOfCount, // a bare number after a toll
  labelThenCount, // what no sentence links, a line or a cell does
  restatedCount, // leans on the count beside it
  anotherVictim, // leans on a count before, and is no item of a list
  coordinatedCount, // leans on the verb of a list
  accompaniedCount, // leans on another's fate, and "with" links lists as well
  takenCount, // leans on the paragraph
  gappedCount, // leans on the verb of the figure before it, or on the label of the list
  repeatedLoss, // leans on the noun of the sentence before
  bracketedCount, // leans on the brackets before, or on a label
  distributedCount, // leans on the figure before it in the row
  countByContext, // a count told by its introduction alone
  toldBareCount, // a count told by nothing but its telling
];
