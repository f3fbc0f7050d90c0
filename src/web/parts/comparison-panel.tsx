/** Two tolls chosen and set side by side: what may be said of them, in sentences, or what forbids it. */
import { BookError } from "../../usecases/book-error.ts";
import { compareEstimates } from "../../usecases/compare-estimates.ts";
import type { EstimateComparison } from "../../usecases/estimate-view.ts";
import type { Book } from "../../usecases/open-book.ts";
import { counted } from "../../wording/counted.ts";
import { describeSharedOrigin } from "../../wording/describe-shared-origin.ts";
import { printable } from "../../wording/printable.ts";
import { subjectAddress } from "../addresses.ts";
import type { ChoosableToll } from "../load-subject.ts";
import { remedyInBrowser } from "../remedy-in-browser.ts";
import type { SubjectFields } from "../subject-fields.ts";
import { addressFields } from "./subject-charts.tsx";
import { TollBlock } from "./toll-block.tsx";
import { type ChosenPair, comparisonForm, pairOf, TollChoice, tollWords } from "./toll-choice.tsx";

export type Compared = EstimateComparison | BookError | null;

/** Null where two different ones are not chosen; a BookError where one of them is not in the book. */
export async function compareChosen(book: Book, { left, right, policy }: SubjectFields): Promise<Compared> {
  if (left === undefined || right === undefined || left === right) return null;
  try {
    return await compareEstimates(book, left, right, policy === undefined ? {} : { policy });
  } catch (error) {
    if (error instanceof BookError) return error;
    throw error;
  }
}

interface PanelProps {
  readonly subject: string;
  readonly fields: SubjectFields;
  /** Of the subject, and of others that count the same. */
  readonly points: readonly ChoosableToll[];
  readonly others: readonly ChoosableToll[];
  readonly compared: Compared;
}

export const ComparisonPanel = ({ subject, fields, points, others, compared }: PanelProps) => (
  <section id="comparison" class="comparison" aria-labelledby="comparison-heading">
    <h2 id="comparison-heading">Compare two</h2>
    <p class="about measured">
      Two numbers say something of each other only where they count the same people, place and kind of time. Whether
      they do is told first; where they do not, nothing is reckoned.
    </p>
    <form id={comparisonForm} class="choice" method="get" action={`${subjectAddress(subject)}#comparison`}>
      {Object.entries(addressFields(fields)).map(
        ([name, value]) => value !== "" && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <span>Tick one “this” and one “with this” in the table above{others.length > 0 && ", or among the others"}.</span>
      <button type="submit">Compare</button>
    </form>
    <Others others={others} chosen={pairOf(points, fields)} />
    {fields.left !== undefined && fields.left === fields.right && <p class="notice">Choose two different ones.</p>}
    {compared instanceof BookError && <Refused fault={compared} />}
    {compared !== null && !(compared instanceof BookError) && <Answer comparison={compared} />}
  </section>
);

interface OthersProps {
  readonly others: readonly ChoosableToll[];
  readonly chosen: ChosenPair;
}

/** Open where one of them is chosen. */
const Others = ({ others, chosen }: OthersProps) => {
  if (others.length === 0) return null;
  const isChosen = others.some(({ toll }) => toll === chosen.left || toll === chosen.right);
  return (
    <details class="others" open={isChosen}>
      <summary>{counted(others.length, "toll")} of other people or places</summary>
      <ul class="plain">
        {others.map((toll) => (
          <li key={toll.toll}>
            <TollChoice toll={toll} chosen={chosen} /> <bdi>{tollWords(toll)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Refused = ({ fault }: { readonly fault: BookError }) => (
  <p class="notice">
    Cannot be compared. Found: “{printable(fault.place)}”. Expected: {printable(fault.expectation)}.{" "}
    {printable(remedyInBrowser(fault, false).words)}
  </p>
);

const Answer = ({ comparison }: { readonly comparison: EstimateComparison }) => {
  const { readings, sentences, comparable, independence } = comparison;
  return (
    <div class={comparable ? "answer" : "answer is-refused"}>
      <h3>{comparable ? "Side by side" : "Not to be compared"}</h3>
      <div class="two-sides">
        <TollBlock tolls={[readings.left]} all={[]} />
        <TollBlock tolls={[readings.right]} all={[]} />
      </div>
      <ul class="sentences">
        {[...sentences, describeSharedOrigin(independence)].map((sentence) => (
          <li key={sentence}>{printable(sentence)}</li>
        ))}
      </ul>
    </div>
  );
};
