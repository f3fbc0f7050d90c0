/**
 * Blocks of a Markdown document as parts of a page. Whatever is not listed here, raw HTML among it, is shown as the characters that it
 * is made of; addresses lead into the page or to the open web, and a file of the project is named.
 */

import { posix } from "node:path";
import type { Token, Tokens } from "marked";
import { webAddress } from "../addresses.ts";
import { type MarkdownBlock, plainText } from "../read-markdown.ts";
import { LinkedHeading } from "./linked-heading.tsx";

interface MarkdownProps {
  readonly blocks: readonly MarkdownBlock[];
  /** Of the project, in which the document stands: files are named from there. */
  readonly folder: string;
}

export const Markdown = ({ blocks, folder }: MarkdownProps) => (
  <>
    {blocks.map((block, index) => (
      <Block key={block.id ?? index} {...block} folder={folder} />
    ))}
  </>
);

function Block({ token, id, folder }: MarkdownBlock & { readonly folder: string }) {
  switch (token.type) {
    case "heading":
      return (
        <LinkedHeading level={(token as Tokens.Heading).depth} id={id!}>
          <Inline tokens={(token as Tokens.Heading).tokens} folder={folder} />
        </LinkedHeading>
      );
    case "paragraph":
      return (
        <p id={id ?? undefined}>
          <Inline tokens={(token as Tokens.Paragraph).tokens} folder={folder} />
        </p>
      );
    case "list":
      return <List list={token as Tokens.List} folder={folder} />;
    case "table":
      return <Table table={token as Tokens.Table} folder={folder} />;
    case "blockquote":
      return (
        <blockquote>
          {(token as Tokens.Blockquote).tokens
            .filter(({ type }) => type !== "space")
            .map((one, index) => (
              <Block key={index} token={one} id={null} folder={folder} />
            ))}
        </blockquote>
      );
    case "code":
      return <pre>{(token as Tokens.Code).text}</pre>;
    default:
      return <p>{token.raw}</p>;
  }
}

const List = ({ list, folder }: { readonly list: Tokens.List; readonly folder: string }) => {
  const items = list.items.map((item) => (
    <li key={item.raw}>
      <Inline tokens={item.tokens} folder={folder} />
    </li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
};

const Table = ({ table: { header, rows }, folder }: { readonly table: Tokens.Table; readonly folder: string }) => (
  <table class="stacked">
    <thead>
      <tr>
        {header.map(({ tokens, text }) =>
          // A column may have no name.
          text === "" ? (
            <td />
          ) : (
            <th key={text} scope="col">
              <Inline tokens={tokens} folder={folder} />
            </th>
          ),
        )}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.map(({ text }) => text).join()}>
          {row.map(({ tokens }, column) => (
            <td data-head={headOf(header[column]!.tokens, tokens)}>
              <Inline tokens={tokens} folder={folder} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** On a phone each cell stands in a line of its own, behind the name of its column. */
function headOf(header: readonly Token[], cell: readonly Token[]): string | undefined {
  const head = plainText(header);
  return head === "" || cell.length === 0 ? undefined : head;
}

const Inline = ({ tokens, folder }: { readonly tokens: readonly Token[]; readonly folder: string }) => (
  <>
    {tokens.map((token) => (
      <Piece key={token} token={token} folder={folder} />
    ))}
  </>
);

function Piece({ token, folder }: { readonly token: Token; readonly folder: string }) {
  const inner =
    "tokens" in token && token.tokens !== undefined ? <Inline tokens={token.tokens} folder={folder} /> : null;
  switch (token.type) {
    case "strong":
      return <strong>{inner}</strong>;
    case "em":
      return <em>{inner}</em>;
    case "codespan":
      return <code>{(token as Tokens.Codespan).text}</code>;
    case "link":
      return <Link link={token as Tokens.Link} folder={folder} />;
    case "escape":
    case "text":
      return inner ?? <>{(token as Tokens.Text).text}</>;
    default:
      return <>{token.raw}</>;
  }
}

/** Files of the project are on no page: they are named, for whoever has them. */
function Link({ link: { href, text, tokens }, folder }: { readonly link: Tokens.Link; readonly folder: string }) {
  const words = <Inline tokens={tokens} folder={folder} />;
  const address = href.startsWith("#") ? href : webAddress(href);
  if (address !== null) return <a href={address}>{words}</a>;
  const file = posix.join(folder, href.split("#")[0]!);
  if (file.endsWith(text.replace(/^(?:\.\.\/)+/, ""))) return <code>{file}</code>;
  return (
    <>
      {words} <span class="file">[{file}]</span>
    </>
  );
}
