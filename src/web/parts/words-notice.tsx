/** What became of the words that a link means: where they are, or which version had them. */
import { printable } from "../../wording/printable.ts";
import type { WantedWords } from "../resolve-words.ts";
import type { WordsElsewhere } from "../words-elsewhere.ts";

interface WordsNoticeProps {
  readonly wanted: WantedWords;
  readonly found: boolean;
  /** `hidden`: where it is not to be told whether what is not shown has them. */
  readonly elsewhere: WordsElsewhere | "hidden" | null;
}

export const WordsNotice = ({ wanted, found, elsewhere }: WordsNoticeProps) => {
  const words = wanted.exact === null ? "The place that the link means" : `“${shortened(printable(wanted.exact))}”`;
  if (found) {
    return (
      <p class="notice" role="status">
        The link leads to <a href="#words">{wanted.exact === null ? "a place in this text" : words}</a>.
      </p>
    );
  }
  if (elsewhere === "hidden") {
    return (
      <p class="notice" role="status">
        {words} {wanted.exact === null ? "is" : "are words that are"} not in the sentences shown here.
      </p>
    );
  }
  return (
    <p class="notice" role="status">
      {words} {wanted.exact === null ? "is" : "are words that are"} not in this version of the article.{" "}
      {elsewhere === null ? (
        "No version in the book has them."
      ) : (
        <a href={elsewhere.address}>Version {elsewhere.version} has them</a>
      )}
    </p>
  );
};

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
