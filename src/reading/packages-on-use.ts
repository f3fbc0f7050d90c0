/**
 * Packages that are loaded when they are first used: each takes as long to load as a draft takes to read, and most runs use none or one of them.
 */
import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/** Asked only where little words do not tell the language. */
export const tinyld = () => load("tinyld") as typeof import("tinyld");
export const htmlparser2 = () => load("htmlparser2") as typeof import("htmlparser2");
export const mdastUtilFromMarkdown = () =>
  load("mdast-util-from-markdown") as typeof import("mdast-util-from-markdown");
