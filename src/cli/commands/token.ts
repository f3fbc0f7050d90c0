/** `tollbook token add|list|revoke`: who may read, write or curate over HTTP. */
import type { Book } from "../../usecases/open-book.ts";
import type { Token } from "../../usecases/tokens.ts";
import { describeDay } from "../../wording/describe-period.ts";
import { printable } from "../../wording/printable.ts";
import { defineCommand } from "../command.ts";
import { type Environment, print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireWords } from "../require-words.ts";
import { bookOption, jsonOption } from "../shared-options.ts";
import { UsageError } from "../user-error.ts";
import { jsonLine, jsonListIn } from "../views/json.ts";
import { withBook } from "../with-book.ts";

interface TokenOptions {
  readonly scope?: string;
  readonly who?: string;
  readonly json?: boolean;
}

export const token = defineCommand({
  name: "token",
  group: "Take care of the book",
  summary: "give, list and revoke the tokens by which the server lets people and programs in",
  description: [
    "add NAME: gives a token and prints its secret, once; the book keeps its hash alone. list: those that were given. revoke ID: takes one back, at once also from a running server.",
    "A token allows to read, to write (add articles) or to curate (also to withhold); each allows what stands before it, too.",
  ],
  operands: "<act> [name]",
  options: [
    { flags: "--scope <scope>", summary: "what it allows (else read)", choices: ["read", "write", "curate"] },
    { flags: "--who <name>", summary: "who gives or revokes it (else your user name)" },
    jsonOption,
    bookOption,
  ],
  examples: [
    { line: 'token add "feed reader" --scope write', does: "print the secret of a token that may add articles" },
    { line: "token list", does: "who has a token, since when, for what" },
    { line: "token revoke t-0123456789ab", does: "take it back" },
  ],
  async run({ operands, options }, environment) {
    const [act = "", name] = operands;
    const run = acts[act];
    if (run === undefined) throw notAnAct(act);
    const access = { command: `token ${act}`, options, environment, mayMake: true, isAlone: act !== "list" };
    await withBook(access, (book) => run({ book, name, options, environment }));
    return exitCodes.done;
  },
});

interface Act {
  readonly book: Book;
  readonly name: string | undefined;
  readonly options: TokenOptions;
  readonly environment: Environment;
}

const acts: Readonly<Record<string, (act: Act) => Promise<void>>> = { add, list, revoke };

const whoOf = ({ options, environment }: Act) =>
  requireWords("--who", options.who ?? environment.user ?? undefined, "the name of who decides");

async function add(act: Act): Promise<void> {
  const { book, options, environment } = act;
  const { addToken } = await import("../../usecases/tokens.ts");
  const name = requireWords("<name>", act.name, "a name: whose token it is, or what for");
  const added = await addToken(book, { name, scope: options.scope ?? "read", who: whoOf(act) });
  const said = `Token ${added.id} for ${printable(added.name)}, to ${added.scope}. Its secret is shown this once:\n${added.secret}\n`;
  await print(environment.stdout, options.json ? `${jsonLine(added)}\n` : said);
}

async function list({ book, options, environment: { stdout } }: Act): Promise<void> {
  const { listTokens } = await import("../../usecases/tokens.ts");
  const tokens = listTokens(book);
  if (options.json) for (const piece of jsonListIn("tokens", tokens)) await print(stdout, piece);
  else if (tokens.length === 0) await print(stdout, "This book has given no token yet.\n");
  else await print(stdout, tokens.map(lineOf).join(""));
}

function lineOf({ id, name, scope, added, by, revoked }: Token): string {
  const given = `given ${describeDay(added)} by ${printable(by)}`;
  const end = revoked === null ? "" : `, revoked ${describeDay(revoked)}`;
  return `${id}  ${scope.padEnd(6)}  ${printable(name)}, ${given}${end}\n`;
}

async function revoke(act: Act): Promise<void> {
  const { book, options, environment } = act;
  const { revokeToken } = await import("../../usecases/tokens.ts");
  const id = requireWords("<id>", act.name, "the id of a token: tollbook token list");
  const revoked = await revokeToken(book, id, whoOf(act));
  const said = `Token ${revoked.id} (${printable(revoked.name)}) lets nobody in any more.\n`;
  await print(environment.stdout, options.json ? `${jsonLine(revoked)}\n` : said);
}

const notAnAct = (act: string) =>
  new UsageError({
    ...{ code: "not-an-act", place: "<act>", value: act, expectation: "add, list or revoke" },
    remedy: 'Write one of them: tollbook token add "feed reader" --scope write',
  });
