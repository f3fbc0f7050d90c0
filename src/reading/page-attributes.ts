/**
 * The attributes of an element as Readability reads and writes them; see page-dom.
 */

interface PageAttribute {
  readonly name: string;
  readonly value: string;
  cloneNode(): { name: string; value: string };
}

export class PageAttributes {
  readonly #attributes = new Map<string, string>();

  get className(): string {
    return this.#attributes.get("class") ?? "";
  }

  set className(value: string) {
    this.#attributes.set("class", value);
  }

  get id(): string {
    return this.#attributes.get("id") ?? "";
  }

  set id(value: string) {
    this.#attributes.set("id", value);
  }

  get src(): string {
    return this.#attributes.get("src") ?? "";
  }

  get srcset(): string {
    return this.#attributes.get("srcset") ?? "";
  }

  get attributes(): PageAttribute[] {
    return [...this.#attributes].map(([name, value]) => ({ name, value, cloneNode: () => ({ name, value }) }));
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  setAttributeNode({ name, value }: { name: string; value: string }): void {
    this.#attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  copyAttributesOf(other: PageAttributes): void {
    for (const [name, value] of other.#attributes) this.#attributes.set(name, value);
  }
}
