/** What became of an article: its versions in the order of time, under each what changed in its figures and which notes are new. */
import type { VNode } from "preact";
import type { Served } from "../../serving/served.ts";
import { articleHistory } from "../../usecases/article-history.ts";
import type { ArticleHistory, HistoryVersion } from "../../usecases/history-view.ts";
import { counted } from "../../wording/counted.ts";
import { describeDay } from "../../wording/describe-period.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { printable } from "../../wording/printable.ts";
import { articleAddress, diffAddress, versionAddress, versionsAddress } from "../addresses.ts";
import { ChangeTable } from "../parts/change-table.tsx";
import { Layout } from "../parts/layout.tsx";
import { NoteBlock } from "../parts/note-block.tsx";
import { Stretches } from "../parts/stretches.tsx";
import { Tombstone } from "../parts/tombstone.tsx";
import { timeOf, VersionChoice } from "../parts/version-choice.tsx";
import { stretchAt } from "../stretch-at.ts";

/** `at`: number of a version to be among those shown; the last ones without. Status 410 for one that is withheld. Throws the BookErrors of `articleHistory`. */
export async function versionsPage(
  { book }: Served,
  reference: string,
  at = Number.MAX_SAFE_INTEGER,
): Promise<{ page: VNode; status: number }> {
  const history = await articleHistory(book, reference);
  const { withheld } = history;
  if (withheld !== null) return { page: <WithheldPage withheld={withheld} />, status: 410 };
  return { page: <VersionsPage history={history} at={at} />, status: 200 };
}

/** So many are shown at once. */
const most = 50;

const VersionsPage = ({ history, at }: { readonly history: ArticleHistory; readonly at: number }) => {
  const { article, versions, withheldVersions } = history;
  const headline = printable(article.headline ?? "(no headline)");
  const last = versions.length;
  return (
    <Layout title={`Versions of “${headline}”`}>
      <article class="history">
        <h1>
          Versions of “
          <a href={articleAddress(article.id)}>
            <bdi>{headline}</bdi>
          </a>
          ”
        </h1>
        <p class="facts-line">
          <bdi>{printable(article.outlet ?? "outlet not known")}</bdi>
          <span>{counted(last, "version")}</span>
          <span>{describeSum(history)}</span>
        </p>
        {last > 1 && <VersionChoice article={article.id} versions={versions} from={last - 1} to={last} />}
        <Timeline history={history} at={at} />
        {withheldVersions.map(({ id, reason, at }) => (
          <p key={id} class="notice">
            A version is withheld since {describeDay(at)}: {printable(reason)}
          </p>
        ))}
      </article>
    </Layout>
  );
};

const Timeline = ({ history, at }: { readonly history: ArticleHistory; readonly at: number }) => {
  const { article, versions } = history;
  const stretch = stretchAt(versions.length, most, at - 1);
  const stretches = (
    <Stretches
      label="Versions"
      stretch={stretch}
      count={versions.length}
      addressAt={(index) => versionsAddress(article.id, index + 1)}
    />
  );
  return (
    <>
      {stretches}
      <ol class="plain timeline">
        {versions.slice(stretch.from, stretch.to).map((version, index) => (
          <VersionItem
            key={version.number}
            version={version}
            before={versions[stretch.from + index - 1] ?? null}
            history={history}
          />
        ))}
      </ol>
      {stretches}
    </>
  );
};

export const WithheldPage = ({ withheld }: { readonly withheld: NonNullable<ArticleHistory["withheld"]> }) => (
  <Layout title="Withheld">
    <Tombstone withheld={withheld} />
  </Layout>
);

interface ItemProps {
  readonly version: HistoryVersion;
  readonly before: HistoryVersion | null;
  readonly history: ArticleHistory;
}

const VersionItem = ({ version, before, history }: ItemProps) => {
  const { number, id, article, added, figures, headline } = version;
  const changes = history.changes.filter(({ states }) => states[1] === number);
  // A text that comes back brings no new notes.
  const isNew = version.sameTextAs === null;
  const notes = history.corrections.flatMap((note, index) => (isNew && note.version === id ? [{ note, index }] : []));
  return (
    <li id={`version-${number}`}>
      <h2>
        <a href={versionAddress(article, number)}>
          Version {number}: {timeOf(version)}
        </a>
      </h2>
      <p class="facts-line">
        <span>{counted(figures, "figure")}</span>
        <span>added {describeTime(added)}</span>
        {before !== null && <a href={diffAddress(article, before.number, number)}>What changed</a>}
        {before !== null && <a href={diffAddress(article, before.number, number, "side")}>Side by side</a>}
      </p>
      {before !== null && before.headline !== headline && (
        <p>
          Headline: <bdi>{printable(headline ?? "(none)")}</bdi>
        </p>
      )}
      {changes.length > 0 && (
        <ChangeTable caption={`Changes in version ${number}`} changes={changes} numberOf={numberIn(history)} />
      )}
      {changes.length === 0 && before !== null && <p class="about">{describeQuiet(version)}</p>}
      {notes.map(({ note, index }) => (
        <NoteBlock key={index} note={note} number={index + 1} />
      ))}
    </li>
  );
};

/** By which number a note is called on the page. */
export const numberIn =
  ({ corrections }: Pick<ArticleHistory, "corrections">) =>
  (note: { readonly exact: string }) => {
    const at = corrections.findIndex((one) => one.note.exact === note.exact);
    return at < 0 ? undefined : at + 1;
  };

/** What there is to say of a version in which no figure changed. */
function describeQuiet({ sentences, sameTextAs }: HistoryVersion): string {
  const again = sameTextAs === null ? "" : `The text of version ${sameTextAs} again. `;
  if (sentences === 0) return `${again}No figure changed; punctuation or spacing only.`;
  return `${again}No figure changed${sentences === null ? "" : `; wording in ${counted(sentences, "sentence")}`}.`;
}

function describeSum({ changes, corrections }: ArticleHistory): string {
  const silent = changes.filter(({ account }) => account.by === "none").length;
  const told = silent === 0 ? "" : `, ${silent} without a note`;
  return `${counted(corrections.length, "note")}, ${counted(changes.length, "change")} of figures${told}`;
}
