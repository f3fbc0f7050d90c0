/** `tollbook curate ACT …`: what a curator decides about estimates, kept with who and why. */

import { describeAct } from "../../wording/describe-act.ts";
import { printable } from "../../wording/printable.ts";
import { defineCommand } from "../command.ts";
import { curateInput, isLog } from "../curate-operands.ts";
import { print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { bookOption, jsonOption } from "../shared-options.ts";
import { commandLines } from "../terminal/command-lines.ts";
import { wrap } from "../terminal/wrap.ts";
import { jsonLine, jsonListIn } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const curate = defineCommand({
  name: "curate",
  group: "Take care of the book",
  summary: "split, join, pin, recommend or annotate estimates, with who and why",
  description: [
    "Does one act of a curator. Each is kept in the journal of the book with who and why, outlives a rebuild, and can be taken back. What articles say is never changed.",
    "split FIGURE…: these tellings are of another statement than the one that they were joined to.",
    "join ESTIMATE INTO: the two are one statement; the second id goes on.",
    "pin FIGURE… ESTIMATE: these tellings belong to it, whatever the joining says.",
    "recommend ESTIMATE: gives it the role of --as; annotate ESTIMATE TEXT: writes a note to it.",
    "undo NUMBER: takes an act back; log: lists all acts with their numbers.",
    "All but log need --why; an annotation is its own reason where none is given.",
  ],
  operands: "<act> [operands...]",
  options: [
    { flags: "--why <words>", summary: "why (required); kept with the act" },
    { flags: "--who <name>", summary: "who decides (else your user name)" },
    {
      flags: "--as <role>",
      summary: "the role that recommend gives (else recommended); none takes it away",
      choices: ["recommended", "triangulation", "none"],
    },
    jsonOption,
    bookOption,
  ],
  examples: [
    { line: 'curate split v-0123456789abcdef/51-69-killed --why "of another briefing"', does: "take a telling out" },
    {
      line: 'curate join e-0123456789abcdef e-fedcba9876543210 --why "the same briefing"',
      does: "one statement; the second id goes on",
    },
    {
      line: 'curate pin v-0123456789abcdef/51-69-killed e-0123456789abcdef --why "names him in the next paragraph"',
      does: "keep a telling where it belongs",
    },
    {
      line: 'curate recommend e-0123456789abcdef --as triangulation --why "three sources agree"',
      does: "give it a role",
    },
    { line: 'curate annotate e-0123456789abcdef "asked the ministry for its list"', does: "write a note to it" },
    { line: 'curate undo 3 --why "the wrong figure"', does: "take act 3 back" },
    { line: "curate log", does: "what was done, by whom and why" },
  ],
  async run({ operands, options }, environment) {
    const { stdout, invokedAs } = environment;
    const access = { command: "curate", options, environment };
    if (isLog(operands, options)) {
      const { listCuration } = await import("../../usecases/curate.ts");
      const acts = await withBook(access, listCuration);
      if (options.json) for (const piece of jsonListIn("curation", acts)) await print(stdout, piece);
      else if (acts.length === 0) await print(stdout, "No curator has done anything in this book yet.\n");
      else {
        const { curationText } = await import("../views/curation-text.ts");
        await print(stdout, curationText(acts, stdout));
      }
      return exitCodes.done;
    }
    const input = curateInput(operands, { ...options, who: options.who ?? environment.user ?? undefined });
    const { curate } = await import("../../usecases/curate.ts");
    const act = await withBook({ ...access, isAlone: true }, (book) => curate(book, input));
    const done = wrap(`Act ${act.seq}: ${describeAct(act)} (${printable(act.who)}, ${act.at}).`, stdout.columns);
    const undo = commandLines([invokedAs, "curate", "undo", String(act.seq), "--why", '"…"'], stdout.columns, "  ");
    const hint = act.act === "undo" ? "" : `To take it back:\n${undo}\n`;
    await print(stdout, options.json ? `${jsonLine(act)}\n` : `${done}\n${hint}`);
    return exitCodes.done;
  },
});
