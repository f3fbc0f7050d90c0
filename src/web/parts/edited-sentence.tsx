/** A changed sentence with what was removed and added in it: both in one line, or one side alone. */
import type { VersionDiff } from "../../usecases/diff-versions.ts";

type Sentence = Pick<VersionDiff["sentences"][number], "before" | "after" | "edits">;

/** Removed words struck through, added ones underlined. */
export const EditedSentence = ({ before, after, edits }: Sentence) => {
  if (before === null) return <ins>{after!.exact.trim()}</ins>;
  if (after === null) return <del>{before.exact.trim()}</del>;
  return (
    <>
      {edits.map(({ kind, exact, before: stretch }, index) => {
        if (kind === "removed") return <del key={index}>{exact}</del>;
        if (kind === "added") return <ins key={index}>{exact}</ins>;
        return before.exact.slice(Math.max(stretch.start - before.start, 0), stretch.end - before.start);
      })}
    </>
  );
};

/** What the sentence was before, or is after, with what is on this side only marked. */
export const SentenceSide = ({
  sentence,
  side,
}: {
  readonly sentence: Sentence;
  readonly side: "before" | "after";
}) => {
  const own = sentence[side];
  const Tag = side === "before" ? "del" : "ins";
  if (own === null) return null;
  if (sentence.before === null || sentence.after === null) return <Tag>{own.exact.trim()}</Tag>;
  const kept = sentence.edits.filter(({ kind }) => kind !== (side === "before" ? "added" : "removed"));
  return (
    <>
      {kept.map((edit, index) => {
        if (edit.kind !== "same") return <Tag key={index}>{edit.exact}</Tag>;
        return own.exact.slice(Math.max(edit[side].start - own.start, 0), edit[side].end - own.start);
      })}
    </>
  );
};
