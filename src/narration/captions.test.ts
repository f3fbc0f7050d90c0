import { expect, test } from "vitest";
import { spanOf } from "../text/span.ts";
import { captionsOf, chaptersOf, clock } from "./captions.ts";
import type { NarratedSentence } from "./narration.ts";

const text = '"At least 20,000 were killed," <he> said & left.';

/** Half a second a word. */
function narrated(written: string, spoken: Readonly<Record<string, string>> = {}): NarratedSentence {
  const tokens = [...written.matchAll(/[\w,]*\w/g)].map(({ index, 0: word }, i) => ({
    ...{ written: word, span: spanOf(written, index, index + word.length), spoken: spoken[word] ?? word },
    ...{ from: i / 2, to: (i + 1) / 2 },
  }));
  return { kind: "body", part: 0, span: spanOf(written, 0, written.length), from: 0, to: tokens.length / 2, tokens };
}

test("captions show what is written, with its signs, and never what is said", () => {
  const captions = captionsOf({ sentences: [narrated(text, { "20,000": "twenty thousand" })], times: "told" });
  expect(captions).toBe(
    `WEBVTT

1.1
00:00:00.000 --> 00:00:04.000
"At <00:00:00.500>least <00:00:01.000>20,000 <00:00:01.500>were <00:00:02.000>killed," &lt; <00:00:02.500>he&gt; <00:00:03.000>said &amp; <00:00:03.500>left.
`,
  );
});

test("what is said of a quotation and not written is not shown, and the words beside it keep their times", () => {
  const { tokens, ...sentence } = narrated("“It fell,” he said.");
  const announcing = { ...{ written: "", span: null, spoken: "end quote" }, ...{ from: 1, to: 1 } };
  const captions = captionsOf({
    sentences: [{ ...sentence, tokens: tokens.toSpliced(2, 0, announcing) }],
    times: "told",
  });
  expect(captions).toContain("“It <00:00:00.500>fell,” <00:00:01.000>he <00:00:01.500>said.");
});

test("a long sentence is cut into cues of about the same width, none of which is empty", () => {
  const long = `${"Officials in the northern province said again ".repeat(4)}so.`;
  const cues = captionsOf({ sentences: [narrated(long)], times: "told" })
    .split("\n\n")
    .slice(1);
  const widths = cues.map((cue) => cue.split("\n")[2]!.replace(/<[^>]*>/g, "").length);
  expect(cues.length).toBe(3);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(20);
});

test("chapters end where the next begins, the last with the sound", () => {
  const chapters = [
    { title: "Headline", from: 0.25 },
    { title: "Post by A & B", from: 3 },
  ];
  expect(chaptersOf({ chapters, duration: 9.5 })).toContain("00:00:03.000 --> 00:00:09.500\nPost by A &amp; B");
});

test.each([
  [0, "00:00:00.000"],
  [61.2504, "00:01:01.250"],
  [3599.9996, "01:00:00.000"],
])("%d s is %s", (seconds, written) => {
  expect(clock(seconds)).toBe(written);
});

test("times that are estimated are said to be", () => {
  const sentences = [narrated("Two died.")];
  const [told, estimated] = [captionsOf({ sentences, times: "told" }), captionsOf({ sentences, times: "estimated" })];
  const note = "NOTE The voice does not tell when it says a word: times within a sentence are estimated.\n\n";
  expect(estimated).toBe(told.replace("WEBVTT\n\n", `WEBVTT\n\n${note}`));
  expect(told).not.toContain("NOTE");
});
