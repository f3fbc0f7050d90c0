/** `tollbook doctor`: whether the book is whole, and what the present extractor would read otherwise. */
import { defineCommand } from "../command.ts";
import { print } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { bookOption, jsonOption } from "../shared-options.ts";
import { jsonLine } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const doctor = defineCommand({
  name: "doctor",
  group: "Take care of the book",
  summary: "check that the book is whole and that its figures are up to date",
  description: [
    "Checks that archive and ledger are whole and agree, that every span is found again in its text character by character, and says which figures the present extractor reads otherwise than the book has them. It changes nothing; `tollbook rebuild` takes changes over.",
    "The exit code is 1 when a check fails.",
  ],
  operands: "",
  options: [jsonOption, bookOption],
  examples: [{ line: "doctor", does: "is all well?" }],
  async run({ options }, environment) {
    const { examineBook } = await import("../../usecases/examine-book.ts");
    const examination = await withBook({ command: "doctor", options, environment, isAlone: true }, examineBook);
    if (options.json) await print(environment.stdout, `${jsonLine(examination)}\n`);
    else {
      const { examinationText } = await import("../views/examination-text.ts");
      await print(environment.stdout, examinationText(examination, environment));
    }
    return examination.checks.every(({ ok }) => ok) ? exitCodes.done : exitCodes.refused;
  },
});
