/** How words are marked for the editor: Markdown, in which nothing of a draft or of the book may act as a mark, or plain text. */
import { MarkupKind } from "vscode-languageserver";
import { printable } from "../wording/printable.ts";

export interface Markup {
  readonly kind: MarkupKind;
  readonly words: (text: string) => string;
  readonly strong: (text: string) => string;
  /** The words alone, where the address is none of the web. */
  readonly link: (text: string, url: string | null) => string;
  /** Between blocks. */
  readonly rule: string;
}

export const plain: Markup = {
  kind: MarkupKind.PlainText,
  words: printable,
  strong: printable,
  link: (text, url) => `${printable(text)}${isOfWeb(url) ? ` (${printable(url)})` : ""}`,
  rule: "",
};

export const markdown: Markup = {
  kind: MarkupKind.Markdown,
  words: escaped,
  strong: (text) => `**${escaped(text)}**`,
  link: (text, url) =>
    isOfWeb(url) ? `[${escaped(text)}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)` : escaped(text),
  rule: "---",
};

/** Marks inside a line, and those that only the beginning of one could be. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_~[\]<>&|]/g, "\\$&")
    .replace(/^(\s*)([#+-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}

const isOfWeb = (url: string | null): url is string => url !== null && /^https?:\/\/\S+$/i.test(url);
