import { expect, test } from "vitest";
import { spanOf } from "../../text/span.ts";
import { analyse } from "../analysis.ts";
import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { attributionsOf } from "../telling/attributions-of.ts";
import { sourceWantsTo } from "./source-wants-to.ts";

specifyAttributionRule(sourceWantsTo, {
  reads: [
    "[She] <refused> {to speak to reporters} as she left the hall.",
    "Erik Holm, [who] <wants> {to unseat the mayor}, is a baker.",
    "[He] <wants> {to avoid a quarrel}, recalling his youth.",
    "[The mayor] <vowed> {to rebuild the bridge}.",
    "[The port] on Tuesday <refused> {to accept the count of 40 dead}.",
  ],
  ignores: [
    ["The bridge began to fall.", "falling is nobody's wish"],
    ["To want to leave is human.", "nobody is named"],
  ],
});

test("refusing to accept is a denial, refusing to leave is none", () => {
  const stanceIn = (text: string) =>
    attributionsOf(analyse(text, null, [{ kind: "body", span: spanOf(text, 0, text.length) }]))[0]?.stance;
  expect(stanceIn("The port refused to accept the count.")).toBe("denies");
  expect(stanceIn("The port refused to close the gates.")).toBe("feels");
});
