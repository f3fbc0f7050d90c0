import { describe, expect, test } from "vitest";
import { parseHtml } from "./html-tree.ts";
import { readBlocks } from "./page-blocks.ts";

const blocksOf = (source: string) => readBlocks(parseHtml(source, 1000).root);
const textsOf = (source: string) => blocksOf(source).map(({ text }) => text);

describe("readBlocks", () => {
  test("a paragraph, a list item, a heading and bare text are blocks", () => {
    expect(
      textsOf("<h2>Toll</h2><p>Twelve <b>died</b>.</p><ul><li>one<li>two</ul>bare <i>text</i><div>more</div>"),
    ).toEqual(["Toll", "Twelve died.", "one", "two", "bare text", "more"]);
  });

  test("one line break stays inside a block, two make a new one", () => {
    const blocks = textsOf("<p>Twelve died.<br>Four fled.<br> <br>Then rain.</p>");
    expect(blocks).toEqual(["Twelve died. Four fled.", "Then rain."]);
  });

  test("a row of a table of data is one block, its cells set apart", () => {
    const [row] = blocksOf("<table><tr><td>Killed</td> <td>12</td></tr></table>");
    expect([row?.text, row?.runs.filter((run) => run === "\t").length]).toEqual(["Killed 12", 1]);
  });

  test("a table that lays out a page is taken apart", () => {
    expect(textsOf("<table><tr><td><p>left</p></td><td><p>right</p></td></tr></table>")).toEqual(["left", "right"]);
  });

  test.each([
    ["<script>var a</script><style>b{}</style><noscript>c</noscript>", "code"],
    ["<p hidden>x</p><p aria-hidden=true>x</p><p style='display: none'>x</p>", "hidden from the reader"],
    ["<button>Play</button><select><option>x</select><textarea>x</textarea>", "controls"],
    ["<p> &nbsp;\n </p>", "blank"],
  ])("sees no words in %s: %s", (source, _reason) => {
    expect(textsOf(source)).toEqual([]);
  });
});
