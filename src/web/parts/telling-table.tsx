/** Tellings of one toll, a row each: which outlet and when, in which words, through whom, and how they differ. */
import type { Telling } from "../../usecases/estimate-view.ts";
import { describeDifference } from "../../wording/describe-difference.ts";
import { describeDay } from "../../wording/describe-period.ts";
import { describeStatus } from "../../wording/describe-status.ts";
import type { FoldedTelling } from "../../wording/fold-tellings.ts";
import { printable } from "../../wording/printable.ts";
import { figureAddress, tellingAddress, tellingAnchor } from "../addresses.ts";
import { stretchAt } from "../stretch-at.ts";
import { Quoted } from "./quoted.tsx";
import { Stretches } from "./stretches.tsx";

interface TellingTableProps {
  readonly caption: string;
  readonly tellings: readonly FoldedTelling[];
  /** Id of the mention that the toll is read from. */
  readonly reading: string;
  /** Id of the estimate. */
  readonly estimate: string;
  /** Id of the mention that is asked for. */
  readonly at: string | undefined;
}

/** So many are shown of one toll at once. */
const most = 50;

/** Of many tellings the stretch that has the one asked for. */
export const TellingTable = ({ caption, tellings, reading, estimate, at }: TellingTableProps) => {
  const index = tellings.findIndex(({ telling, repeated }) =>
    [telling, ...repeated].some(({ figure }) => figure === at),
  );
  const stretch = stretchAt(tellings.length, most, index);
  const shown = tellings.slice(stretch.from, stretch.to);
  return (
    <>
      <Table caption={caption} tellings={shown} reading={reading} />
      <Stretches
        label={`Tellings: ${caption}`}
        stretch={stretch}
        count={tellings.length}
        addressAt={(one) => tellingAddress(estimate, tellings[one]!.telling.figure)}
      />
    </>
  );
};

const Table = ({ caption, tellings, reading }: Omit<TellingTableProps, "estimate" | "at">) => (
  <table class="tellings stacked">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Outlet, when</th>
        <th scope="col">In these words</th>
        <th scope="col">From whom</th>
        <th scope="col">How it differs</th>
      </tr>
    </thead>
    <tbody>
      {tellings.map((folded) => (
        <TellingRow key={folded.telling.figure} folded={folded} reading={reading} />
      ))}
    </tbody>
  </table>
);

const TellingRow = ({ folded, reading }: { readonly folded: FoldedTelling; readonly reading: string }) => {
  const { telling, repeated } = folded;
  return (
    <tr id={tellingAnchor(telling.figure)} class={telling.figure === reading ? "is-reading" : undefined}>
      <th scope="row">
        {repeated.map(({ figure }) => (
          <span key={figure} id={tellingAnchor(figure)} />
        ))}
        <bdi>{printable(telling.outlet ?? "outlet not known")}</bdi>
        <span class="under">{factsOf(folded, reading).join(" · ")}</span>
      </th>
      <td>
        <Quoted words={telling.words} figures={[telling]} />{" "}
        <a class="to-words" href={figureAddress(telling.article, telling.figure)}>
          In the article
        </a>
      </td>
      <td data-head="From whom">
        <ChainLine chain={telling.chain} />
      </td>
      <td data-head="How it differs">
        <Remarks folded={folded} reading={reading} />
      </td>
    </tr>
  );
};

const ChainLine = ({ chain }: { readonly chain: readonly string[] }) => (
  <>
    {chain.length === 0 && "no source named"}
    {chain.map((name, index) => (
      <>
        {index > 0 && " ← "}
        <bdi>{printable(name)}</bdi>
      </>
    ))}
  </>
);

function factsOf({ telling, repeated }: FoldedTelling, reading: string): string[] {
  return [
    telling.toldFrom === null ? "undated" : describeDay(telling.toldFrom),
    telling.part,
    ...(telling.status === "asserted" ? [] : [describeStatus(telling.status)]),
    ...(telling.figure === reading ? ["the reading"] : []),
    ...(repeated.length === 0 ? [] : [`in ${repeated.length + 1} versions`]),
    ...(telling.stands ? [] : ["no longer in the article"]),
  ];
}

const Remarks = ({ folded: { telling, repeated }, reading }: { folded: FoldedTelling; reading: string }) => {
  const own = remarksOn(telling, reading);
  const others = new Set(repeated.flatMap((one) => remarksOn(one, reading)).filter((one) => !own.includes(one)));
  const all = [...own, ...[...others].map((one) => `in another version: ${one}`)];
  if (all.length === 0) return <span class="about">{telling.figure === reading ? "–" : "no difference"}</span>;
  return (
    <ul class="differences">
      {all.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
};

/** How it differs, and what is in doubt: a join without doubt needs no reasons here. */
function remarksOn(telling: Telling, reading: string): string[] {
  const { differences, sure, because, predatesClarification } = telling;
  const isTold = differences.some((one) => one.predatesClarification);
  return [
    ...differences.map((one) => describeDifference(one, reading)),
    ...(predatesClarification && !isTold ? ["told before the clarification"] : []),
    ...(sure ? [] : [`joined in doubt, because: ${because.map(printable).join(", ") || "no reason kept"}`]),
  ];
}
