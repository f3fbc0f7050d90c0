/**
 * A number, hedge or name as it is compared: "1,204" and "twelve hundred and four" are 1204, "about 20,000" is
 * approximately.
 */
import type { ChangeSlot } from "../../domain/correction.ts";
import { qualifiers } from "../../domain/figure.ts";
import { type Quantity, quantitiesOf } from "../../text/quantity.ts";
import { remembering } from "../../text/remembering.ts";
import { readSentences } from "../../text/sentence.ts";

export function plainSlot(slot: ChangeSlot, words: string): string {
  if (slot === "value") return plainNumber(words);
  if (slot === "qualifier") return isQualifier(words) ? words : (quantityIn(words)?.qualifier ?? words);
  return words.toLowerCase();
}

const isQualifier = (words: string) => (qualifiers as readonly string[]).includes(words);

const plainNumber = remembering(5_000, (words: string): string => {
  if (/^\d[\d,]*$/.test(words)) return words.replaceAll(",", "");
  const quantity = quantityIn(words);
  return quantity === undefined ? words.toLowerCase() : `${quantity.low ?? quantity.high}`;
});

const quantityIn = (words: string): Quantity | undefined => readSentences(words).flatMap(quantitiesOf)[0];
