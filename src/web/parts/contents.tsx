/** The table of contents of a long page; it stands beside the page where there is room, and above it elsewhere. */
import type { ComponentChildren } from "preact";

export interface Entry {
  /** Of the heading that it leads to. */
  readonly id: string;
  readonly title: ComponentChildren;
  readonly parts?: readonly Entry[];
}

export const Contents = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <nav class="contents" aria-labelledby="contents">
    <h2 id="contents">On this page</h2>
    <Entries entries={entries} />
  </nav>
);

const Entries = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <ul>
    {entries.map(({ id, title, parts = [] }) => (
      <li key={id}>
        <a href={`#${id}`}>{title}</a>
        {parts.length > 0 && <Entries entries={parts} />}
      </li>
    ))}
  </ul>
);
