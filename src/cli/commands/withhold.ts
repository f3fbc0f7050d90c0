/** `tollbook withhold ID --reason`: hides content everywhere and says that and why it did. */

import { printable } from "../../wording/printable.ts";
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireWords } from "../require-words.ts";
import { bookOption, jsonOption } from "../shared-options.ts";
import { jsonLine } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const withhold = defineCommand({
  name: "withhold",
  group: "Take care of the book",
  summary: "hide an article or a version everywhere, leaving a tombstone with the reason",
  description: [
    "Hides the content of an article or a version from every list, view and export: for a person in danger, a rights claim, a legal order. A tombstone with the reason, who and when stays; a rebuild keeps it.",
    "--erase also removes the stored bytes from the archive. That cannot be undone.",
  ],
  operands: "<id>",
  options: [
    { flags: "--reason <words>", summary: "why (required); printed on the tombstone" },
    { flags: "--who <name>", summary: "who decides (else your user name)" },
    { flags: "--erase", summary: "remove the stored bytes too; cannot be undone" },
    jsonOption,
    bookOption,
  ],
  examples: [
    { line: 'withhold a1b2c3 --reason "names a witness in danger"', does: "hide it everywhere" },
    { line: 'withhold a1b2c3 --reason "court order 12/2026" --erase', does: "hide it and remove its bytes" },
  ],
  async run({ operands, options }, environment) {
    const { withholdItem } = await import("../../usecases/withhold-item.ts");
    const id = operands[0]!;
    const reason = requireWords("--reason", options.reason, "a reason, in words that may be printed");
    const who = requireWords("--who", options.who ?? environment.user ?? undefined, "the name of who decides");
    const erase = options.erase ?? false;
    const tombstone = await withBook({ command: "withhold", options, environment, isAlone: true }, (book) =>
      withholdItem(book, { id, reason, who, erase }),
    );
    const bytes = tombstone.erased ? "Its bytes are removed from the archive." : "Its bytes stay in the archive.";
    await print(
      environment.stdout,
      options.json
        ? `${jsonLine(tombstone)}\n`
        : `Withheld ${tombstone.kind} ${tombstone.id}: ${printable(tombstone.reason)} (${printable(tombstone.who)}, ${tombstone.at}).\n${bytes}\n`,
    );
    return exitCodes.done;
  },
});
