/**
 * A question put together of the conditions that are asked for. Those that are not are left out rather than asked whether they are given, so
 * that the store may keep one plan for each combination.
 */
export interface Question {
  readonly sql: string;
  readonly values: readonly unknown[];
}

type Given = string | number;

export class Conditions {
  readonly #values: unknown[] = [];
  readonly #conditions: string[] = [];

  /** Gives the place of the value in the SQL: "$3". */
  value(value: unknown): string {
    return `$${this.#values.push(value)}`;
  }

  /** Unless it is null. A row of values takes the types that stand beside them. */
  addIf(
    given: Given | readonly Given[] | null,
    condition: (place: string) => string,
    types: readonly string[] = [],
  ): this {
    if (given === null) return this;
    const isRow = typeof given === "object";
    const places = (isRow ? given : [given]).map((one, index) => this.value(one) + (types[index] ?? ""));
    this.#conditions.push(condition(isRow ? `(${places.join(", ")})` : places[0]!));
    return this;
  }

  get values(): readonly unknown[] {
    return this.#values;
  }

  get sql(): string {
    return this.#conditions.length === 0 ? "true" : this.#conditions.join(" and ");
  }

  /** With one value more. */
  question(sqlWith: (place: string) => string, value: unknown): Question {
    return { sql: sqlWith(this.value(value)), values: this.#values };
  }
}
