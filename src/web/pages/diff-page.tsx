/**
 * What differs between two versions of an article: the figures first, then the notes that are new, then the sentences, those
 * first that matter to figures; in one line or side by side.
 */
import type { VNode } from "preact";
import { isWholeShown, type Served } from "../../serving/served.ts";
import { articleHistory } from "../../usecases/article-history.ts";
import { diffVersions, type VersionDiff } from "../../usecases/diff-versions.ts";
import type { ArticleHistory } from "../../usecases/history-view.ts";
import { counted } from "../../wording/counted.ts";
import { printable } from "../../wording/printable.ts";
import { articleAddress, diffAddress, versionAddress, versionsAddress } from "../addresses.ts";
import { ChangeTable } from "../parts/change-table.tsx";
import { DiffSentences } from "../parts/diff-sentences.tsx";
import { Layout } from "../parts/layout.tsx";
import { NoteBlock } from "../parts/note-block.tsx";
import { timeOf, VersionChoice } from "../parts/version-choice.tsx";
import { numberIn, WithheldPage } from "./versions-page.tsx";

interface Asked {
  readonly article: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly isSideBySide: boolean;
}

interface Sheet {
  readonly diff: VersionDiff;
  readonly history: ArticleHistory;
  readonly isSideBySide: boolean;
  /** Whether sentences that tell no changed figure are shown too. */
  readonly isWhole: boolean;
}

/** Status 410 for an article that is withheld. Throws the BookErrors of `diffVersions`. */
export async function diffPage(served: Served, asked: Asked): Promise<{ page: VNode; status: number }> {
  const history = await articleHistory(served.book, asked.article);
  if (history.withheld !== null) return { page: <WithheldPage withheld={history.withheld} />, status: 410 };
  const names = [asked.from, asked.to].filter((name) => name !== undefined);
  const diff = await diffVersions(served.book, asked.article, names);
  const sheet = { diff, history, isSideBySide: asked.isSideBySide, isWhole: isWholeShown(served) };
  return { page: <DiffPage sheet={sheet} />, status: 200 };
}

const DiffPage = ({ sheet }: { readonly sheet: Sheet }) => {
  const { diff, history, isSideBySide } = sheet;
  const { article, before, after, changes, corrections } = diff;
  const headline = printable(article.headline ?? "(no headline)");
  return (
    <Layout title={`What changed in “${headline}”`}>
      <article class="diff">
        <h1>
          What changed in “
          <a href={articleAddress(article.id)}>
            <bdi>{headline}</bdi>
          </a>
          ”
        </h1>
        <Between sheet={sheet} />
        <VersionChoice
          {...{ article: article.id, versions: history.versions, from: before.number, to: after.number, isSideBySide }}
        />
        <h2>Figures</h2>
        {changes.length === 0 && <p>No figure changed.</p>}
        {changes.length > 0 && (
          <ChangeTable caption="Figures that changed" changes={changes} numberOf={numberIn(diff)} />
        )}
        {changes.some(({ account }) => account.by === "none") && (
          <p class="about measured">
            “No note” says that neither a note nor a newer count tells of the change, and nothing of why.
          </p>
        )}
        {corrections.length > 0 && <h2>New notes</h2>}
        {corrections.map((note, index) => (
          <NoteBlock key={note.note.start} note={note} number={index + 1} />
        ))}
        <DiffSentences diff={diff} isSideBySide={isSideBySide} isWhole={sheet.isWhole} />
      </article>
    </Layout>
  );
};

/** Which versions, and the way to the other view. */
const Between = ({ sheet: { diff, history, isSideBySide } }: { readonly sheet: Sheet }) => {
  const { article, before, after } = diff;
  return (
    <p class="facts-line">
      <bdi>{printable(article.outlet ?? "outlet not known")}</bdi>
      <span>
        <a href={versionAddress(article.id, before.number)}>
          version {before.number}, {timeOf(before)}
        </a>
        {" → "}
        <a href={versionAddress(article.id, after.number)}>
          version {after.number}, {timeOf(after)}
        </a>
      </span>
      <a href={versionsAddress(article.id)}>{counted(history.versions.length, "version")}</a>
      <a href={diffAddress(article.id, before.number, after.number, isSideBySide ? undefined : "side")}>
        {isSideBySide ? "In one line" : "Side by side"}
      </a>
    </p>
  );
};
