/**
 * The operands of `tollbook curate` as an act:
 *
 *   ["pin", "v-…/51-69-killed", "e-…"] → { act: "pin", figures: ["v-…/51-69-killed"], estimate: "e-…", who, why }
 *
 * Not here: whether the ids exist and what may be done with them (the use case).
 */
import type { CurateInput } from "../usecases/curate.ts";
import { requireWords } from "./require-words.ts";
import { UsageError } from "./user-error.ts";

interface Flags {
  readonly why?: string | undefined;
  readonly who?: string | undefined;
  readonly as?: string | undefined;
}

type Act = CurateInput["act"];
type What = Omit<CurateInput, "act" | "who" | "why">;

interface Grammar {
  /** As in a synopsis. */
  readonly operands: string;
  readonly least: number;
  readonly most: number;
  read(operands: readonly string[], flags: Flags): What;
}

const many = Number.POSITIVE_INFINITY;

const grammars: Readonly<Record<Act, Grammar>> = {
  split: { operands: "FIGURE…", least: 1, most: many, read: (figures) => ({ figures: ids(figures, "v-", "FIGURE") }) },
  join: {
    ...{ operands: "ESTIMATE INTO", least: 2, most: 2 },
    read: ([estimate, into]) => ({ estimate: id(estimate!, "e-", "ESTIMATE"), into: id(into!, "e-", "INTO") }),
  },
  pin: {
    ...{ operands: "FIGURE… ESTIMATE", least: 2, most: many },
    read: (all) => ({ figures: ids(all.slice(0, -1), "v-", "FIGURE"), estimate: id(all.at(-1)!, "e-", "ESTIMATE") }),
  },
  recommend: {
    ...{ operands: "ESTIMATE", least: 1, most: 1 },
    read: ([estimate], { as = "recommended" }) => ({
      estimate: id(estimate!, "e-", "ESTIMATE"),
      role: as === "none" ? null : (as as NonNullable<CurateInput["role"]>),
    }),
  },
  annotate: {
    ...{ operands: "ESTIMATE TEXT", least: 2, most: many },
    read: ([estimate, ...text]) => ({ estimate: id(estimate!, "e-", "ESTIMATE"), text: text.join(" ") }),
  },
  undo: { operands: "NUMBER", least: 1, most: 1, read: ([number]) => ({ undoes: seqOf(number!) }) },
};

const actNames = [...Object.keys(grammars), "log"];

/** `log` lists the acts. Throws a UsageError where it is told to do more. */
export function isLog([act, ...rest]: readonly string[], { why, as }: Flags): boolean {
  if (act !== "log") return false;
  const beyond = [...rest, ...(why === undefined ? [] : ["--why"]), ...(as === undefined ? [] : ["--as"])];
  if (beyond.length > 0)
    throw refusal("excess-arguments", "curate log", beyond.join(" "), "nothing behind it but --json", "Leave it out.");
  return true;
}

/** Throws a UsageError: `act-unknown`, `operands-wrong`, `not-an-id`, `not-a-number`, `option-not-taken`, `why-missing`, `who-missing`. */
export function curateInput([name = "", ...operands]: readonly string[], flags: Flags): CurateInput {
  if (!Object.hasOwn(grammars, name)) {
    throw refusal("act-unknown", "curate", name, `one of ${actNames.join(", ")}`, "Write one of them behind curate.");
  }
  const act = name as Act;
  const { operands: synopsis, least, most, read } = grammars[act];
  if (operands.length < least || operands.length > most) {
    const found = operands.join(" ");
    throw refusal(
      "operands-wrong",
      `curate ${act}`,
      found,
      `${synopsis} behind it`,
      `Write curate ${act} ${synopsis} --why "…".`,
    );
  }
  if (flags.as !== undefined && act !== "recommend") {
    throw refusal("option-not-taken", "--as", flags.as, "this option with curate recommend alone", "Leave it out.");
  }
  const what = read(operands, flags);
  // What is written to an estimate says itself why it is.
  const why = requireWords("--why", flags.why ?? what.text, "a reason, in words that may be printed");
  return { act, ...what, why, who: requireWords("--who", flags.who, "the name of who decides") };
}

const ids = (all: readonly string[], prefix: "e-" | "v-", place: string) => all.map((one) => id(one, prefix, place));

/** Estimates begin with e-, figures with v-: one in the place of the other is a slip of the order. */
function id(given: string, prefix: "e-" | "v-", place: string): string {
  if (given.startsWith(prefix)) return given;
  const kind = prefix === "e-" ? "an estimate, which begins with e-" : "a figure, which begins with v-";
  const shown = prefix === "e-" ? "`tollbook estimates`" : "`tollbook estimate ID`";
  throw refusal("not-an-id", place, given, `the id of ${kind}`, `Copy it from what ${shown} prints.`);
}

function seqOf(number: string): number {
  if (/^[1-9]\d{0,8}$/.test(number)) return Number(number);
  throw refusal(
    "not-a-number",
    "NUMBER",
    number,
    "the number of an act",
    "Copy it from what `tollbook curate log` prints.",
  );
}

function refusal(code: string, place: string, value: string, expectation: string, remedy: string): UsageError {
  return new UsageError({ code, place, value, expectation, remedy });
}
