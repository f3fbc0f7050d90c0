/**
 * What a page says of itself outside its visible words: title, meta tags, JSON-LD, canonical link, language.
 *
 * Not here: which of these statements is taken for the article (page-facts).
 */
import { charactersOf, type HtmlElement, type HtmlText } from "./html-tree.ts";

export interface PageHead {
  /** `<html lang>`, as written. */
  readonly language: string | null;
  readonly title: HtmlText | null;
  /** `name`, `property` or `itemprop` in lower case → contents, in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  /** The contents of the JSON-LD scripts. */
  readonly linkedData: readonly string[];
  /** `<time>` elements and what carries `itemprop=datePublished`. */
  readonly times: readonly HtmlElement[];
}

/** Reads the whole tree: pages put such elements into their body too. */
export function readPageHead(root: HtmlElement): PageHead {
  const meta = new Map<string, string[]>();
  const head = { language: null as string | null, title: null as HtmlText | null, canonical: null as string | null };
  const linkedData: string[] = [];
  const times: HtmlElement[] = [];
  const visit = (element: HtmlElement): void => {
    const { tag, attributes } = element;
    const [first] = element.children;
    if (tag === "html") head.language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
    else if (tag === "title" && first?.type === "text" && isInHead(element)) head.title ??= first;
    else if (tag === "meta") addMeta(attributes, meta);
    else if (tag === "link" && /\bcanonical\b/i.test(attributes.rel ?? "")) head.canonical ??= attributes.href ?? null;
    else if (tag === "script" && /ld\+json/i.test(attributes.type ?? "") && first?.type === "text") {
      linkedData.push(charactersOf(first));
    } else if (tag === "time" || attributes.itemprop === "datePublished") times.push(element);
    for (const child of element.children) if (child.type === "element") visit(child);
  };
  visit(root);
  return { ...head, meta, linkedData, times };
}

/** An svg has a title as well. */
function isInHead(element: HtmlElement): boolean {
  return element.parent === null || ["head", "html", "#root"].includes(element.parent.tag);
}

function addMeta(attributes: Readonly<Record<string, string>>, meta: Map<string, string[]>): void {
  const content = attributes.content?.trim();
  if (!content) return;
  for (const name of [attributes.property, attributes.name, attributes.itemprop]) {
    if (name === undefined) continue;
    const key = name.trim().toLowerCase();
    const known = meta.get(key);
    if (known) known.push(content);
    else meta.set(key, [content]);
  }
}
