/** Tolls that one sentence tells, as they are read: how many of what, among whom, where, when, and the sentence itself. */

import type { ReadToll } from "../../usecases/estimate-view.ts";
import { subjectOf } from "../../usecases/subject-of.ts";
import { describeEnds } from "../../wording/describe-ends.ts";
import { describeMeasure } from "../../wording/describe-quantity.ts";
import { describeStatus } from "../../wording/describe-status.ts";
import { printable } from "../../wording/printable.ts";
import { figureAddress, subjectAddress } from "../addresses.ts";
import { Quoted } from "./quoted.tsx";
import { SlotLine } from "./slots.tsx";

interface TollBlockProps {
  /** Of one sentence. */
  readonly tolls: readonly ReadToll[];
  /** Every toll of the statement. */
  readonly all: readonly ReadToll[];
}

export const TollBlock = ({ tolls, all }: TollBlockProps) => {
  const { article, outlet, reading, words } = tolls.at(-1)!;
  return (
    <div class="tolls">
      {tolls.map((toll) => (
        <Toll key={toll.id} toll={toll} all={all} />
      ))}
      <blockquote>
        <Quoted words={words} figures={tolls} />
        <footer>
          <a href={figureAddress(article, reading)}>
            <bdi>{printable(outlet ?? "outlet not known")}</bdi>, where it stands
          </a>{" "}
          · <a href={subjectAddress(subjectOf(tolls[0]!))}>All that was said of this over time</a>
        </footer>
      </blockquote>
    </div>
  );
};

const Toll = ({ toll, all }: { readonly toll: ReadToll; readonly all: readonly ReadToll[] }) => {
  const whole = toll.partOf === null ? undefined : all.find(({ id }) => id === toll.partOf);
  const status = describeStatus(toll.status);
  return (
    <div class={`toll ${toll.measure}`}>
      <p class="toll-count">
        <bdi class="quantity">{printable(toll.span.exact)}</bdi> {describeMeasure(toll)}
      </p>
      <p class="about">{describeEnds(toll.quantity)}</p>
      <p>
        <SlotLine {...toll} />
      </p>
      {whole !== undefined && (
        <p class="about">
          part of “<bdi>{printable(whole.span.exact)}</bdi>”
          {toll.linkedBy !== null && ` as told by ${printable(toll.linkedBy.outlet ?? "an outlet not known")}`}
        </p>
      )}
      {toll.derivedBy !== null && (
        <p class="about">worked out by {printable(toll.derivedBy)}, not stated by the source</p>
      )}
      {status !== "" && <p class="about">{status}</p>}
    </div>
  );
};

/** Neighbours that one sentence tells, together. */
export function inSentences(tolls: readonly ReadToll[]): ReadToll[][] {
  const groups: ReadToll[][] = [];
  for (const toll of tolls) {
    const before = groups.at(-1)?.at(-1);
    if (before?.article === toll.article && before.words.start === toll.words.start) groups.at(-1)!.push(toll);
    else groups.push([toll]);
  }
  return groups;
}
