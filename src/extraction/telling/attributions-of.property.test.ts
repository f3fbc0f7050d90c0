import fc from "fast-check";
import { expect, test } from "vitest";
import { isFoundIn, spanOf } from "../../text/span.ts";
import { analyse } from "../analysis.ts";
import { quotesOf } from "../quotes.ts";
import { statementsOf } from "../statements.ts";
import { attributionsOf } from "./attributions-of.ts";

const words = fc.constantFrom(
  ...`said that “ ” " ' '' , . ; : ( ) — the ministry according to Erik Holm who he it 40 more than by of cited told
  Reuters claims estimate denied was believed to and saying in a statement Monday 's of them ’ dead \n`.split(" "),
);

test("whatever the text, nothing is thrown and every span stands where it says", () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (list) => {
      const text = list.join(" ");
      const analysis = analyse(text, null, [{ kind: "body", span: spanOf(text, 0, text.length) }]);
      for (const { source, cue, speaker, content, channel, groundedOn, relayedBy } of attributionsOf(analysis)) {
        const spans = [
          source,
          cue,
          speaker?.name,
          speaker?.role,
          channel,
          groundedOn,
          ...relayedBy.map(({ name }) => name),
        ];
        for (const span of spans) if (span) expect(isFoundIn(span, text)).toBe(true);
        expect(content.length).toBeGreaterThan(0);
        for (const [start, end] of content) expect(start < end && start >= 0 && end <= text.length).toBe(true);
      }
      for (const { content } of statementsOf(analysis)) expect(isFoundIn(content, text)).toBe(true);
      for (const { span } of quotesOf(analysis)) expect(isFoundIn(span, text)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
