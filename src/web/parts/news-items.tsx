/** Corrections and changes without a note in lists: of which article, what, and where to see it. */
import type { LatestCorrection, LatestSilentChange } from "../../usecases/page-view.ts";
import { describeWhat } from "../../wording/describe-change.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { printable } from "../../wording/printable.ts";
import { articleAddress, diffAddress, versionsAddress } from "../addresses.ts";
import { changeWords } from "./change-table.tsx";
import { NoteBlock } from "./note-block.tsx";

type Facts = LatestCorrection["article"];

export const CorrectionItem = ({ item: { article, correction } }: { readonly item: LatestCorrection }) => (
  <li>
    <ArticleLine article={article} />
    <NoteBlock note={correction} number={null} />
    <p class="to-more">
      <a href={versionsAddress(article.id)}>Its versions</a>
    </p>
  </li>
);

export const SilentItem = ({ item: { article, at, change } }: { readonly item: LatestSilentChange }) => (
  <li>
    <ArticleLine article={article} />
    <p>
      {describeWhat(change)}: <bdi class="from-to">{changeWords(change)}</bdi>
      <span class="under">
        “{printable(change.words.exact)}”, {change.measure}, {change.part} ·{" "}
        {at === null ? "undated" : describeTime(at)}
      </span>
    </p>
    <p class="to-more">
      <a href={diffAddress(article.id, change.states[0], change.states[1])}>What changed</a>
    </p>
  </li>
);

const ArticleLine = ({ article: { id, headline, outlet } }: { readonly article: Facts }) => (
  <h3>
    <bdi>{printable(outlet ?? "outlet not known")}</bdi>:{" "}
    <a href={articleAddress(id)}>
      <bdi>{printable(headline ?? "(no headline)")}</bdi>
    </a>
  </h3>
);
