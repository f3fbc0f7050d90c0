/**
 * The document object that Readability is given: a title, one author (so that it cuts out no byline), a body.
 * See page-dom for its nodes.
 */
import { elementsWithin, PageElement, PageText } from "./page-dom.ts";

/** Readability keeps the body as `innerHTML` and writes it back to try again with milder rules: here as a copy. */
class PageBody extends PageElement {
  #kept: PageElement | null = null;

  get innerHTML(): string {
    this.#kept = this.copy();
    return "";
  }

  set innerHTML(_same: string) {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
    const fresh = this.#kept?.copy();
    while (fresh?.firstChild) this.appendChild(fresh.firstChild);
  }
}

export class PageDocument {
  /** Readability asks this of the first child to learn that elements can be renamed in place. */
  readonly firstChild = { __JSDOMParser__: true };
  readonly baseURI = "about:blank";
  readonly documentURI = "about:blank";
  readonly title: string;
  readonly documentElement: PageElement;
  readonly body: PageElement;

  constructor(title: string) {
    this.title = title;
    this.documentElement = this.createElement("html");
    this.body = new PageBody(this, "body");
    this.documentElement.appendChild(this.body);
    const author = this.createElement("meta");
    author.setAttribute("name", "author");
    author.setAttribute("content", "known");
    this.documentElement.appendChild(author);
  }

  createElement(tag: string): PageElement {
    return new PageElement(this, tag.toLowerCase());
  }

  createTextNode(text: string): PageText {
    return new PageText(text, null);
  }

  getElementsByTagName(tag: string): PageElement[] {
    return elementsWithin(this.documentElement, [tag]);
  }

  querySelectorAll(tags: string): PageElement[] {
    return elementsWithin(this.documentElement, tags.split(","));
  }
}
