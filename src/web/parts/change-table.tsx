/** Changes of figures, a row each: what changed, from what to what, of which figure, and what accounts for it. */
import type { HistoryChange } from "../../usecases/history-view.ts";
import { describeAccount, describeFromTo, describeWhat } from "../../wording/describe-change.ts";
import { printable } from "../../wording/printable.ts";
import { figureAddress } from "../addresses.ts";

interface ChangeTableProps {
  readonly caption: string;
  readonly changes: readonly HistoryChange[];
  /** By which number a note is called here. */
  readonly numberOf: (note: { readonly exact: string }) => number | undefined;
}

export const ChangeTable = ({ caption, changes, numberOf }: ChangeTableProps) => (
  <table class="changes stacked">
    <caption class="unseen">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">What</th>
        <th scope="col">From → to</th>
        <th scope="col">Figure</th>
        <th scope="col">Told by</th>
      </tr>
    </thead>
    <tbody>
      {changes.map((change) => (
        <tr key={`${change.figure} ${change.slot} ${change.states.join()}`}>
          <th scope="row">{describeWhat(change)}</th>
          <td>
            <bdi class="from-to">{changeWords(change)}</bdi>
          </td>
          <td data-head="Figure">
            <a href={figureAddress(change.article, change.figure)}>
              <bdi>“{printable(change.words.exact)}”</bdi>
            </a>{" "}
            {change.measure}, {change.part}
          </td>
          <td data-head="Told by" class={change.account.by === "none" ? "silent" : undefined}>
            {describeAccount(change, numberOf)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** A figure that is new or gone has no other side. */
export function changeWords(change: Pick<HistoryChange, "kind" | "slot" | "from" | "to" | "words">): string {
  if (change.kind === "changed") return describeFromTo(change);
  return printable(change.to ?? change.from ?? change.words.exact);
}
