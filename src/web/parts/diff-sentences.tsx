/** The sentences that differ between two versions, those first that matter to figures; trifles behind a line to open. */
import type { VersionDiff } from "../../usecases/diff-versions.ts";
import { counted } from "../../wording/counted.ts";
import { EditedSentence, SentenceSide } from "./edited-sentence.tsx";

type Sentence = VersionDiff["sentences"][number];

interface DiffSentencesProps {
  readonly diff: VersionDiff;
  readonly isSideBySide: boolean;
  /** Whether sentences that tell no changed figure are shown too. */
  readonly isWhole: boolean;
}

export const DiffSentences = ({ diff, isSideBySide, isWhole }: DiffSentencesProps) => {
  // New notes stand above.
  const sentences = diff.sentences.filter(({ part, before }) => part !== "note" || before !== null);
  const allowed = sentences.filter(({ changes }) => isWhole || changes.length > 0);
  const trifles = allowed.filter(({ isTrivial }) => isTrivial);
  const Rows = isSideBySide ? SideBySide : InOneLine;
  return (
    <>
      <h2>Sentences</h2>
      {diff.sentences.length === 0 && <p>The two versions have the same words.</p>}
      {allowed.length < sentences.length && (
        <p class="about">Shown here are the sentences in which a figure changed.</p>
      )}
      <Rows sentences={allowed.filter(({ isTrivial }) => !isTrivial)} />
      {trifles.length > 0 && (
        <details class="trifles">
          <summary>
            {counted(trifles.length, "sentence")} with other space, punctuation, quotation marks or capitals only
          </summary>
          <Rows sentences={trifles} />
        </details>
      )}
    </>
  );
};

interface RowsProps {
  readonly sentences: readonly Sentence[];
}

const InOneLine = ({ sentences }: RowsProps) => (
  <ul class="plain sentences">
    {sentences.map((sentence) => (
      <li key={keyOf(sentence)}>
        <Label sentence={sentence} />
        <p dir="auto">
          <EditedSentence {...sentence} />
        </p>
      </li>
    ))}
  </ul>
);

const SideBySide = ({ sentences }: RowsProps) => {
  if (sentences.length === 0) return null;
  return (
    <table class="sides">
      <caption class="unseen">Sentences before and after</caption>
      <thead>
        <tr>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {sentences.map((sentence) => (
          <tr key={keyOf(sentence)}>
            <td dir="auto">
              {sentence.before === null ? (
                <Label sentence={sentence} />
              ) : (
                <SentenceSide sentence={sentence} side="before" />
              )}
            </td>
            <td dir="auto">
              {sentence.after === null ? (
                <Label sentence={sentence} />
              ) : (
                <SentenceSide sentence={sentence} side="after" />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const keyOf = ({ before, after }: Sentence) => `${before?.start ?? ""} ${after?.start ?? ""}`;

const Label = ({ sentence: { part, isMoved, before, after, changes } }: { readonly sentence: Sentence }) => {
  const facts = [
    changes.length > 0 ? "a figure changed" : null,
    part === "body" ? null : part,
    isMoved ? "moved" : null,
    before === null ? "new" : null,
    after === null ? "gone" : null,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <span class="label">{facts.join(", ")}</span>;
};
