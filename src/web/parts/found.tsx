/**
 * What the checks found in a draft: how much, then the draft paragraph by paragraph, its findings underlined, each with a card beside it.
 * Long stretches without a finding are folded; a link that leads into one opens it.
 */
import type { Severity } from "../../domain/finding.ts";
import { severities } from "../../domain/finding.ts";
import { checkFacts, type PlacedFinding } from "../../usecases/check-draft.ts";
import { counted } from "../../wording/counted.ts";
import { printable } from "../../wording/printable.ts";
import type { CheckSheet } from "../checking/check-posted.ts";
import { type MarkedParagraph, markFindings } from "../checking/mark-findings.ts";
import { DraftWords } from "./draft-words.tsx";
import { FindingCard } from "./finding-card.tsx";

/** So many paragraphs without a finding are shown in a row. */
const mostQuiet = 3;

export const Found = ({ sheet }: { readonly sheet: CheckSheet }) => {
  const { checked, applied } = sheet;
  const { findings, problems, silenced, text } = checked;
  return (
    <section id="found" tabIndex={-1} aria-labelledby="found-head">
      {applied !== null && (
        <p class="notice" role="status">
          {describeApplied(applied)}
        </p>
      )}
      <h2 id="found-head">{describeCount(sheet)}</h2>
      {problems.map(({ code, message, remedy }) => (
        <p key={code} class="notice">
          {printable(message)} {printable(remedy)}
        </p>
      ))}
      {findings.length === 0 && text !== "" && <NothingFound sheet={sheet} />}
      {silenced > 0 && <p class="about">{counted(silenced, "finding")} silenced by comments in the draft.</p>}
      {findings.length > 0 && <Kinds findings={findings} />}
      <ApplyAll findings={findings} />
      {findings.length > 0 && <Paragraphs paragraphs={markFindings(text, findings)} sheet={sheet} />}
    </section>
  );
};

function describeApplied(applied: number): string {
  if (applied > 0)
    return `${counted(applied, "edit")} put in. The draft above has it; this is what is found in it now.`;
  return "Nothing was put in: the draft has changed since the edit was suggested. This is what is found in it now.";
}

/** "2 errors, 3 warnings" */
function describeCount({ checked: { findings, figures, text } }: CheckSheet): string {
  if (text === "") return "No draft could be read";
  if (findings.length === 0 && figures === 0) return "No figure was read";
  if (findings.length === 0) return `Nothing found by ${counted(checkFacts.length, "check")}`;
  return countsOf(findings)
    .map(([severity, count]) => counted(count, severity))
    .join(", ");
}

function countsOf(findings: readonly PlacedFinding[]): [Severity, number][] {
  const all = severities.map((severity): [Severity, number] => [
    severity,
    findings.filter((one) => one.severity === severity).length,
  ]);
  return all.filter(([, count]) => count > 0);
}

const NothingFound = ({ sheet: { checked, isBookEmpty } }: { readonly sheet: CheckSheet }) => {
  const beside = checkFacts.filter(({ against }) => against === "book").length;
  return (
    <div class="measured">
      <p>
        {checked.figures === 0
          ? "Where no figure is read, there is little for a check to look at."
          : `${counted(checked.figures, "figure")} ${checked.figures === 1 ? "was" : "were"} read in the draft.`}{" "}
        {isBookEmpty && `The book is empty: ${counted(beside, "check")} had nothing to compare with.`}
      </p>
      <p class="about">
        Nothing found is not nothing wrong. No check knows whether a figure is right; what was not read as a figure was
        not looked at, and beside the book only what it has of the same statements.
      </p>
    </div>
  );
};

const meanings: Readonly<Record<Severity, string>> = {
  error: "the text contradicts itself or the book",
  warning: "a reader may be misled",
  note: "worth a look",
};

const Kinds = ({ findings }: { readonly findings: readonly PlacedFinding[] }) => (
  <div class="legend">
    <ul>
      {countsOf(findings).map(([severity]) => (
        <li key={severity}>
          <span class={`found ${severity}`}>{severity}</span>: {meanings[severity]}
        </li>
      ))}
    </ul>
  </div>
);

const ApplyAll = ({ findings }: { readonly findings: readonly PlacedFinding[] }) => {
  const count = findings.filter(({ edit }) => edit !== null).length;
  if (count < 2) return null;
  return (
    <p>
      <button type="submit" form="draft" name="apply" value="all">
        Put in all {count} suggested edits
      </button>
    </p>
  );
};

type Paragraph = MarkedParagraph<PlacedFinding>;

const isQuiet = ({ pieces }: Paragraph) => pieces.every((piece) => piece.findings.length === 0 && !piece.isEvidence);

const Paragraphs = ({
  paragraphs,
  sheet,
}: {
  readonly paragraphs: readonly Paragraph[];
  readonly sheet: CheckSheet;
}) => (
  <div class="draft-text">
    {stretchesOf(paragraphs).map((stretch, index) => {
      const rows = stretch.map((paragraph, at) => <Row key={at} paragraph={paragraph} sheet={sheet} />);
      if (stretch.length <= mostQuiet || !isQuiet(stretch[0]!)) return rows;
      return (
        <details key={index} class="quiet-stretch">
          <summary>{counted(stretch.length, "paragraph")} in which nothing was found</summary>
          {rows}
        </details>
      );
    })}
  </div>
);

/** Neighbours that are alike in whether anything was found. */
function stretchesOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const stretches: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = stretches.at(-1);
    if (last !== undefined && isQuiet(last[0]!) === isQuiet(paragraph)) last.push(paragraph);
    else stretches.push([paragraph]);
  }
  return stretches;
}

const Row = ({ paragraph, sheet }: { readonly paragraph: Paragraph; readonly sheet: CheckSheet }) => (
  <div class="row">
    <p dir="auto">
      <DraftWords paragraph={paragraph} />
    </p>
    {paragraph.findings.length > 0 && (
      <div class="cards">
        {paragraph.findings.map((one) => (
          <FindingCard key={one.number} numbered={one} sourceOf={sheet.checked.sourceOf} />
        ))}
      </div>
    )}
  </div>
);
