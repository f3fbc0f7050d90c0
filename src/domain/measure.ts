/** What a toll counts. Each measure stands in a file of its own under measures/; measures.ts lists them. */
export interface Measure<Name extends string = string> {
  readonly name: Name;
  /** What is counted, in words fit for print: "people reported killed". */
  readonly label: string;
  /** What belongs to it and what does not; printed in the reference. */
  readonly definition: string;
}

export function defineMeasure<const Name extends string>(measure: Measure<Name>): Measure<Name> {
  return measure;
}
