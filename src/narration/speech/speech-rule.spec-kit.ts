/**
 * Specs of speech rules as text that a reporter could read. Brackets mark the written form that the rule must have read, all of it and nothing besides.
 * The whole list of rules runs in its order: what an earlier rule reads is not this one's.
 *
 *   specifySpeechRule(ordinalNumber, {
 *     says: [["The [21st] victim was found.", "twenty first"]],
 *     leaves: [["The 21th.", "a wrong ending"]],
 *   });
 *
 * A comma behind what is said stands for a rest that the form asks for.
 */
import { describe, expect, test } from "vitest";
import { speak } from "./speak.ts";
import type { SpeechRule } from "./speech-rule.ts";
import { speechRules } from "./speech-rules.ts";

export interface SpeechRuleSpec {
  readonly says: readonly (readonly [marked: string, words: string])[];
  /** Texts in which this rule reads nothing, each with the reason. */
  readonly leaves: readonly (readonly [text: string, reason: string])[];
}

export function specifySpeechRule(rule: SpeechRule, { says, leaves }: SpeechRuleSpec): void {
  describe(rule.name, () => {
    test("is in the list", () => expect(speechRules).toContain(rule));

    test.each(says)("%s → %s", (marked, words) => {
      const [start, end] = [marked.indexOf("["), marked.indexOf("]") - 1];
      const text = marked.replace("[", "").replace("]", "");
      const token = speak(text, 0, text.length).tokens.find(({ span }) => span!.start === start);
      // Behind a mark the rest is the mark's.
      const rest = /^\s?\w/.test(text.slice(end)) && token?.rest === "," ? "," : "";
      expect({ ...token, said: `${token?.words.join(" ")}${rest}` }).toMatchObject({
        written: text.slice(start, end),
        said: words,
        rule: rule.name,
      });
    });

    test.each(leaves)("%s – not this rule's: %s", (text, _reason) => {
      const { tokens } = speak(text, 0, text.length);
      expect(tokens.filter(({ rule: name }) => name === rule.name).map(({ written }) => written)).toEqual([]);
    });
  });
}
