/** A finding: how grave, by which check, what and why, the words that it rests on, and what might be put in their place. */
import type { BookEvidence, Edit, Evidence } from "../../domain/finding.ts";
import type { Span } from "../../text/span.ts";
import { diffTexts } from "../../text/text-diff.ts";
import type { CheckedDraft, PlacedFinding } from "../../usecases/check-draft.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { printable } from "../../wording/printable.ts";
import { checkRuleAddress, estimateAddress, versionWordsAddress } from "../addresses.ts";
import { editKey } from "../checking/check-posted.ts";
import { findingAnchor, foundAnchor, type NumberedFinding, wordsAnchor } from "../checking/mark-findings.ts";

interface CardProps {
  readonly numbered: NumberedFinding<PlacedFinding>;
  readonly sourceOf: CheckedDraft["sourceOf"];
}

export const FindingCard = ({ numbered: { finding, number }, sourceOf }: CardProps) => {
  const { rule, severity, message, span, evidence, edit } = finding;
  return (
    <section
      class={`card finding ${severity}`}
      id={findingAnchor(number)}
      tabIndex={-1}
      aria-labelledby={`${findingAnchor(number)}-head`}
    >
      <div class="finding-head">
        <h3 id={`${findingAnchor(number)}-head`}>
          <span class="number">{number}</span> <span class="severity">{severity}</span>{" "}
          <a href={`#${foundAnchor(number)}`}>
            <bdi>“{shortened(span)}”</bdi>
          </a>
        </h3>
        <a class="rule" href={checkRuleAddress(rule)}>
          {rule}
        </a>
      </div>
      <p dir="auto">{printable(message)}</p>
      {edit !== null && <SuggestedEdit finding={finding} edit={edit} number={number} sourceOf={sourceOf} />}
      {evidence.length > 0 && <RestsOn evidence={evidence} />}
    </section>
  );
};

const RestsOn = ({ evidence }: { readonly evidence: readonly Evidence[] }) => {
  const ofDraft = evidence.filter((one) => one.from === "draft");
  return (
    <ul class="plain rests-on">
      {ofDraft.length > 0 && (
        <li>
          Beside{" "}
          {ofDraft.map(({ span }, index) => (
            <>
              {index > 0 && ", "}
              <a href={`#${wordsAnchor(span)}`}>
                <bdi>“{shortened(span)}”</bdi>
              </a>
            </>
          ))}
        </li>
      )}
      {evidence.map(
        (one, index) =>
          one.from === "book" && (
            <li key={index}>
              <BookWords evidence={one} />
            </li>
          ),
      )}
    </ul>
  );
};

const BookWords = ({ evidence }: { readonly evidence: BookEvidence }) => {
  const { article, version, outlet, headline, published, estimate, span } = evidence;
  return (
    <>
      In the book{" "}
      <a href={versionWordsAddress(article, version, span)}>
        <bdi>“{shortened(span)}”</bdi>
      </a>
      <span class="under">
        <bdi>{printable(outlet ?? "outlet not known")}</bdi>
        {published !== null && (
          <>
            , <time dateTime={published}>{describeTime(published)}</time>
          </>
        )}
        {headline !== null && (
          <>
            : <bdi>{printable(headline)}</bdi>
          </>
        )}
        {estimate !== null && (
          <>
            {" "}
            · <a href={estimateAddress(estimate)}>who else tells it</a>
          </>
        )}
      </span>
    </>
  );
};

interface EditProps extends Pick<CardProps, "sourceOf"> {
  readonly finding: PlacedFinding;
  readonly edit: Edit;
  readonly number: number;
}

const SuggestedEdit = ({ finding, edit: { span, replacement }, number, sourceOf }: EditProps) => {
  const place = sourceOf(span);
  const edits = diffTexts(span.exact, replacement).edits;
  return (
    <p class="suggested">
      <span class="label">Suggested</span>{" "}
      <span class="words" dir="auto">
        {edits.map(({ kind, exact, before }, index) => {
          if (kind === "removed") return <del key={index}>{exact}</del>;
          if (kind === "added") return <ins key={index}>{exact}</ins>;
          return span.exact.slice(before.start, before.end);
        })}
      </span>{" "}
      {place !== null && (
        <button
          type="submit"
          form="draft"
          name="apply"
          value={editKey(finding)}
          {...{ "data-start": place.start, "data-end": place.end, "data-was": span.exact, "data-words": replacement }}
        >
          Put it in<span class="unseen">: finding {number}</span>
        </button>
      )}
    </p>
  );
};

/** Of a sentence enough to know it by. */
function shortened({ exact }: Span): string {
  const words = printable(exact);
  return words.length > 140 ? `${words.slice(0, 139).trimEnd()}…` : words;
}
