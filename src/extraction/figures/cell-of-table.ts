/**
 * A cell of a table under the name of a toll: "Province | Killed", beneath it "Hatay | [120]".
 *
 * Not here: finding the table (toll-tables.ts).
 */
import { defineFigureRule } from "../figure-rule.ts";

export const cellOfTable = defineFigureRule({
  name: "cell-of-table",
  kinds: ["number"],
  read: ({ column, quantity }) =>
    column === undefined ? undefined : { measure: column.measure, lastToken: quantity.last, unit: column.unit },
});
