/** The methodology as it stands in docs/methodology.md, and what the signs on the pages mean. */
import { readFileSync } from "node:fs";
import { measures } from "../../domain/measures.ts";
import { certainties, certaintyWords } from "../parts/certainty.ts";
import { Contents } from "../parts/contents.tsx";
import { Layout } from "../parts/layout.tsx";
import { LinkedHeading } from "../parts/linked-heading.tsx";
import { Markdown } from "../parts/markdown.tsx";
import { type MarkdownDocument, readMarkdown } from "../read-markdown.ts";

/** Shipped beside the program; it has the same place from src and from dist. */
const file = new URL("../../../docs/methodology.md", import.meta.url);
let read: MarkdownDocument | undefined;

const signs = { id: "signs", title: "Signs on these pages", parts: [] };

export const MethodologyPage = () => {
  read ??= readMarkdown(readFileSync(file, "utf8"));
  return (
    <Layout title="Methodology" here="/methodology" styles={["documents.css"]}>
      <div class="document">
        <h1>{read.title}</h1>
        <Contents entries={[...read.contents, signs]} />
        <article>
          <Markdown blocks={read.blocks} folder="docs" />
          <Signs />
        </article>
      </div>
    </Layout>
  );
};

const Signs = () => (
  <>
    <LinkedHeading level={2} id={signs.id}>
      {signs.title}
    </LinkedHeading>
    <p>The line under a figure says what is counted.</p>
    <dl class="facts signs">
      {measures.map(({ name, label, definition }) => (
        <>
          <dt>
            <span class={`figure exact ${name}`}>{label}</span>
          </dt>
          <dd>{definition}</dd>
        </>
      ))}
    </dl>
    <p>The ground behind it says how surely the number is told.</p>
    <ul>
      {certainties.map((one) => (
        <li key={one}>
          <span class={`figure plain-line ${one}`}>{certaintyWords[one]}</span>
        </li>
      ))}
    </ul>
  </>
);
