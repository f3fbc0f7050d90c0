/** What became of one article: its newsroom's notes, each with the changes that the versions show of it, and what changed without one. */
import type { Correction, History, HistoryChange } from "../../usecases/history-view.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { printable } from "../../wording/printable.ts";
import { articleAddress, diffAddress, estimateAddress, subjectOfFigureAddress, versionsAddress } from "../addresses.ts";
import { ChangeTable } from "./change-table.tsx";
import { NoteBlock } from "./note-block.tsx";

export const ArticleNews = ({ history }: { readonly history: History }) => {
  const { article, corrections, versions } = history;
  const numberOf = (note: { readonly exact: string }) => {
    const index = corrections.findIndex((one) => one.note.exact === note.exact);
    return index < 0 ? undefined : index + 1;
  };
  return (
    <li class="article-news">
      <h2>
        <a href={articleAddress(article.id)}>
          <bdi>{printable(article.headline ?? "(no headline)")}</bdi>
        </a>
      </h2>
      <p class="facts-line">
        <bdi>{printable(article.outlet ?? "outlet not known")}</bdi>
        <a href={versionsAddress(article.id)}>{versions.length === 1 ? "1 version" : `${versions.length} versions`}</a>
      </p>
      {corrections.map((note, index) => (
        <div key={index} class="told-note">
          <NoteBlock note={note} number={null} />
          <Statements note={note} />
          <Shown changes={changesOf(history, note.note.exact)} numberOf={numberOf} />
        </div>
      ))}
      {silentByPair(history).map(([states, own]) => (
        <section key={states.join()} class="silent-changes">
          <h3>Changed, no note tells of it</h3>
          <p class="about">
            <a href={diffAddress(article.id, states[0], states[1])}>{timesOf(states, history)}</a>
          </p>
          <ChangeTable caption="Changes that no note tells of" changes={own} numberOf={numberOf} />
        </section>
      ))}
    </li>
  );
};

/** Of the figures whose slots a note tells of. */
const Statements = ({ note }: { readonly note: Correction }) => {
  const figures = [...new Set(note.changes.flatMap(({ figure }) => figure ?? []))];
  if (figures.length === 0) return null;
  return (
    <p class="about">
      {figures.map((figure) => (
        <>
          <a href={estimateAddress(figure)}>The statement that it is about</a>
          {" · "}
          <a href={subjectOfFigureAddress(figure)}>All that was said of it over time</a>
        </>
      ))}
    </p>
  );
};

const changesOf = ({ changes }: History, note: string) =>
  changes.filter(({ account }) => account.by === "note" && account.note.exact === note);

interface ShownProps {
  readonly changes: readonly HistoryChange[];
  readonly numberOf: (note: { readonly exact: string }) => number | undefined;
}

const Shown = ({ changes, numberOf }: ShownProps) => {
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>
        {changes.length === 1 ? "1 figure changed" : `${changes.length} changes of figures`} between the versions
      </summary>
      <ChangeTable caption="Changes that the note tells of" changes={changes} numberOf={numberOf} />
    </details>
  );
};

function silentByPair({ changes }: History): [HistoryChange["states"], HistoryChange[]][] {
  const pairs = new Map<string, [HistoryChange["states"], HistoryChange[]]>();
  for (const change of changes.filter(({ account }) => account.by === "none")) {
    const key = change.states.join();
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [change.states, [change]]);
    else known[1].push(change);
  }
  return [...pairs.values()];
}

/** "from version 1, 1 May 2023, to version 2, 2 May 2023" */
function timesOf(states: HistoryChange["states"], { versions }: History): string {
  const [before, after] = states.map((state) => {
    const version = versions.find(({ number }) => number === state);
    if (version === undefined) return `version ${state}`;
    return `version ${state}, ${version.at === null ? `added ${describeTime(version.added)}` : describeTime(version.at)}`;
  });
  return `from ${before}, to ${after}`;
}
