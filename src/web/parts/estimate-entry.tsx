/** An estimate in a list: how many of what, among whom, where, when; who said it, and how many tell it. */
import type { EstimateRow, ReadToll } from "../../usecases/estimate-view.ts";
import { counted } from "../../wording/counted.ts";
import { describeMeasure } from "../../wording/describe-quantity.ts";
import { describeRole } from "../../wording/describe-role.ts";
import { describeSpeaker, describeUttered } from "../../wording/describe-speaker.ts";
import { describeStatus } from "../../wording/describe-status.ts";
import { printable } from "../../wording/printable.ts";
import { estimateAddress } from "../addresses.ts";
import { SlotLine } from "./slots.tsx";

export const EstimateEntry = ({ row }: { readonly row: EstimateRow }) => {
  const status = describeStatus(row.status);
  const facts = [
    counted(row.tellings - row.repeated, "telling"),
    counted(row.articles, "article"),
    ...(status === "" ? [] : [status]),
    ...(row.role === null ? [] : [describeRole(row.role, row.curator)]),
  ];
  return (
    <article class={`entry toll ${row.measure}`}>
      <h3 class="toll-count">
        <a href={estimateAddress(row.id)}>
          <bdi class="quantity">{printable(row.span.exact)}</bdi> {describeMeasure(row)}
        </a>
      </h3>
      <p>
        <SlotLine {...row} />
      </p>
      <p>
        <bdi>{describeSpeaker(row.origin)}</bdi>, {describeUttered(row)}
      </p>
      <p class="about">{facts.join(" · ")}</p>
      {row.others.length > 0 && <Others tolls={row.others} />}
    </article>
  );
};

const shown = 3;

/** What else the statement tells, a few of many. */
const Others = ({ tolls }: { readonly tolls: readonly ReadToll[] }) => {
  const words = tolls.slice(0, shown).map((toll) => `${printable(toll.span.exact)} ${describeMeasure(toll)}`);
  const more = tolls.length > shown ? `; and ${tolls.length - shown} more` : "";
  return (
    <p class="about">
      Also: {words.join("; ")}
      {more}
    </p>
  );
};
