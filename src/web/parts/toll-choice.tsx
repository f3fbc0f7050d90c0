/** Marks a toll as one of the two that are compared: two rounds to tick, which belong to the form of the comparison wherever they stand. */
import { describeSpeaker, describeUttered } from "../../wording/describe-speaker.ts";
import { printable } from "../../wording/printable.ts";
import type { ChoosableToll } from "../load-subject.ts";
import { slotLine } from "./slots.tsx";

/** Id of the form that the rounds belong to. */
export const comparisonForm = "compare";

/** By toll. */
export interface ChosenPair {
  readonly left: string | undefined;
  readonly right: string | undefined;
}

interface ChoiceProps {
  readonly toll: ChoosableToll;
  readonly chosen: ChosenPair;
}

const sides = { left: "this", right: "with this" } as const;

export const TollChoice = ({ toll, chosen }: ChoiceProps) => (
  <>
    {(["left", "right"] as const).map((side) => (
      <label key={side} class="pick">
        <input
          type="radio"
          form={comparisonForm}
          name={side}
          value={toll.toll}
          checked={chosen[side] === toll.toll}
          aria-label={`Compare ${sides[side]}: ${tollWords(toll)}`}
        />{" "}
        {sides[side]}
      </label>
    ))}
  </>
);

/** Those that the address names, else the last two that were said. */
export function pairOf(points: readonly ChoosableToll[], { left, right }: ChosenPair): ChosenPair {
  const last = (back: number) => points.at(Math.max(-back, -points.length))?.toll;
  return { left: left ?? last(2), right: right ?? last(1) };
}

/** What tells a toll apart in a list. */
export function tollWords({ origin, said, firstTold, reading }: ChoosableToll): string {
  const slots = slotLine({ ...reading, period: null });
  const words = `“${printable(reading.span.exact)}”, ${describeSpeaker({ ...origin, ladder: [] })}`;
  return `${words}, ${describeUttered({ said, firstTold })}${slots === "" ? "" : ` (${slots})`}`;
}
