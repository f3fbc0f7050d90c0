/**
 * What a command is: a value that says its name, operands, options and examples, and a function that runs it.
 * program.ts makes the parser and the help from it, scripts/reference-cli.ts the reference.
 *
 *   defineCommand({ name: "show", operands: "<article>", options: [bookOption, jsonOption], …,
 *     async run({ operands, options }, environment) { … return exitCodes.done; } })
 *
 * Not here: parsing (commander does it) and what the commands do.
 */
import type { Environment } from "./environment.ts";

export interface OptionDefinition<Flags extends string = string> {
  /** `--json`, `--book <dir>` or `-o, --out <dir>`. */
  readonly flags: Flags;
  readonly summary: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  /** Throws a UsageError for a value that it does not take. */
  readonly check?: (value: string, flag: string) => void;
}

export interface Example {
  /** What follows the program's name: `figures --measure killed`. */
  readonly line: string;
  readonly does: string;
}

/** Under which heading of the help a command stands, in the order in which a newcomer meets them. */
export const commandGroups = ["Begin", "Look into the book", "Take care of the book"] as const;

type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;
type OptionValue<Flags> = Flags extends `-${string}, ${infer Long}`
  ? OptionValue<Long>
  : Flags extends `--${infer Name} <${string}>`
    ? { readonly [Key in Camel<Name> & string]?: string }
    : Flags extends `--${infer Name}`
      ? { readonly [Key in Camel<Name> & string]?: boolean }
      : never;
type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The values of options: `--since <day>` gives `since?: string`, `--json` gives `json?: boolean`. */
export type ValuesOf<Options extends readonly OptionDefinition[]> = Intersection<OptionValue<Options[number]["flags"]>>;

interface Call<Values> {
  readonly operands: readonly string[];
  readonly options: Values;
}

export interface Command<Values = Record<string, string | boolean | undefined>> {
  readonly name: string;
  readonly group: (typeof commandGroups)[number];
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What it does and promises, a paragraph a string. */
  readonly description: readonly string[];
  /** As in a synopsis: "<article>", "[file]", "<path...>"; empty for none. */
  readonly operands: string;
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly Example[];
  run(call: Call<Values>, environment: Environment): Promise<number>;
}

/** Gives a command its type: `run` sees the options by name, each with its own type. */
export function defineCommand<const Options extends readonly OptionDefinition[]>(
  command: Omit<Command<ValuesOf<Options>>, "options"> & { readonly options: Options },
): Command {
  return command as unknown as Command;
}
