/** A narration as docs/contracts.md tells it, and how an article stands with its own. */
import { z } from "zod";
import type { Narration } from "../../narration/narration.ts";
import { partKind, problem, span } from "./figure.ts";
import { listOf } from "./list-of.ts";

const seconds = z.number();

const narratedToken = z.object({
  written: z.string(),
  span: span.nullable(),
  spoken: z.string(),
  from: seconds,
  to: seconds,
});

const narratedSentence = z
  .object({
    kind: z.union([partKind, z.literal("announcement")]),
    part: z.int().nullable(),
    span: span.nullable(),
    from: seconds,
    to: seconds,
    tokens: listOf(narratedToken),
  })
  .meta({
    id: "NarratedSentence",
    description: "Without a span where the narration says something of its own. Times are seconds of the sound.",
  });

export const narration = z
  .object({
    ...{ article: z.string(), version: z.string(), title: z.string() },
    voice: z.object({ id: z.string(), name: z.string(), version: z.string() }),
    script: z.string().describe("SHA-256 of the script."),
    disclosure: z.string(),
    duration: seconds,
    loudness: z.number().describe("Integrated loudness in LUFS."),
    times: z.enum(["told", "estimated"]).describe("When words are said: told by the voice, or estimated."),
    chapters: listOf(z.object({ title: z.string(), from: seconds })),
    sentences: listOf(narratedSentence),
    checks: z.object({
      script: z.literal("verified"),
      words: z.enum(["verified", "not-told"]),
      audio: z.enum(["checked", "faulty", "not checked"]),
      why: z.string().nullable(),
      faults: listOf(z.object({ sentence: z.int(), expected: z.string(), heard: z.string() })),
    }),
  })
  .meta({ id: "Narration" }) satisfies z.ZodType<Narration>;

export const narrationStanding = z
  .object({
    ...{ articleId: z.string(), versionId: z.string() },
    state: z
      .enum(["ready", "being-made", "outdated", "none", "not-narratable"])
      .describe("Of this version. `outdated`: only of an earlier version there is one."),
    narration: narration.nullable().describe("When it is ready."),
    sound: z.string().nullable().describe("Address on this server; asking for it makes what is not made yet."),
    captions: z.string().nullable().describe("Addresses on this server, when it is ready."),
    chapters: z.string().nullable(),
    description: z.string().nullable(),
    outdated: z
      .object({
        versionId: z.string(),
        at: z.string().nullable(),
        isCorrected: z.boolean().describe("Whether a note came since; else the words changed without one."),
        sound: z.string(),
      })
      .nullable(),
    problems: listOf(problem).describe("Why it cannot be read aloud."),
    disclosure: z.string().describe("What whoever plays it must be told."),
  })
  .meta({ id: "NarrationStanding" });
