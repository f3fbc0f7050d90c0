/** `tollbook narrate ARTICLE|FILE -o DIR`: reads an article aloud into a sound file, with captions in step and a description of what was checked. */
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, extname, join, relative, resolve } from "node:path";
import { type SoundFormat, soundFormats } from "../../narration/studio.ts";
import type { FinishedNarration, NarrationSubject } from "../../usecases/narrate-article.ts";
import { defineCommand } from "../command.ts";
import { formatOf } from "../document-inputs.ts";
import { type Environment, print, type StudioChoice } from "../environment.ts";
import { exitCodes } from "../exit-codes.ts";
import { asOfOption, bookOption, checkDay, jsonOption, knownAtOption } from "../shared-options.ts";
import { startProgress } from "../terminal/progress.ts";
import { jsonLine } from "../views/json.ts";
import { withBook } from "../with-book.ts";

export const narrate = defineCommand({
  name: "narrate",
  group: "Look into the book",
  summary: "read an article aloud: a sound file, captions in step, and what was checked",
  description: [
    "Writes NAME.mp3 (or NAME.m4a), NAME.vtt (captions that show the written words), NAME.chapters.vtt and NAME.json (script, times, checks) into a folder. A file that exists is read as a document that is in no book; anything else names an article of the book, as `show` takes it.",
    "Every number is put into words, and the words are read again as if they were an article: a figure that would be heard otherwise than it is written stops the narration before the first sound, as does a sign that cannot be said. Flite's voice tells which words it spoke, and they are held against the script before a sentence is given out.",
    "The voice says of itself that it is artificial, and so do the file's tags and its signed manifest (C2PA). TOLLBOOK_SIGNING_CERTIFICATE and TOLLBOOK_SIGNING_KEY name a certificate of your own, files in PEM; without them the book has one that nobody else knows.",
    "Flite's voice needs nothing else. `--voice kokoro:VOICE` is a neural voice on this machine: the package kokoro-js, which you install, and a model in the folder that TOLLBOOK_KOKORO_MODEL names. `--voice cloud:MODEL/VOICE` is one on another machine: every sentence of the text is sent to the address TOLLBOOK_CLOUD_URL, with the key TOLLBOOK_CLOUD_KEY, by the packages ai and @ai-sdk/openai, which you install. Neither tells which words it spoke, nor when: times are estimated, and listening is the only check of the sound. A voice that fails ends the narration; no other one takes its place.",
  ],
  operands: "<article-or-file>",
  options: [
    { flags: "-o, --out <dir>", summary: "the folder to write into, made where missing (else this one)" },
    { flags: "--date <day>", summary: "the day of publication of a file that does not say it", check: checkDay },
    { flags: "--voice <name>", summary: "who reads (else TOLLBOOK_VOICE, else flite-rms)" },
    {
      flags: "--sound <format>",
      summary: "the sound file, mp3 unless told; m4a holds Opus, half as large",
      choices: soundFormats,
    },
    { flags: "--announce-quotes", summary: 'say "quote" before and "end quote" behind every direct quotation' },
    { flags: "--unheard", summary: "do not listen to the finished sound, which takes longer than making it" },
    asOfOption,
    knownAtOption,
    jsonOption,
    bookOption,
  ],
  examples: [
    { line: "narrate 2023-05-02-quillmark-weekly.html -o audio", does: "an article of the book" },
    { line: "narrate draft.txt --date 2023-05-01", does: "a text that is in no book" },
    { line: "narrate draft.txt --sound m4a -o audio", does: "a smaller file, for players that know Opus" },
    {
      line: "narrate draft.txt --announce-quotes",
      does: "for listeners who must not take a quotation for the outlet's words",
    },
  ],
  async run({ operands: [named], options }, environment) {
    const path = resolve(environment.cwd, named!);
    const isFile = await stat(path).then(
      (found) => found.isFile(),
      () => false,
    );
    const folder = resolve(environment.cwd, options.out ?? ".");
    const announcesQuotes = options.announceQuotes ?? false;
    const sound = (options.sound as SoundFormat | undefined) ?? soundFormats[0];
    const wanted = { folder, isListening: !options.unheard, voice: options.voice, sound };
    const made = isFile
      ? await narrateFile(path, { date: options.date, announcesQuotes }, wanted, environment)
      : await withBook({ command: "narrate", options, environment }, async (book) => {
          const { subjectInBook } = await import("../../usecases/narration-subject.ts");
          const subject = await subjectInBook(book, named!, {
            ...{ asOf: options.asOf, knownAt: options.knownAt, announcesQuotes },
          });
          return voice(subject, { ...wanted, name: subject.articleId, bookFolder: book.folder }, environment);
        });
    await tell(made, options.json ?? false, environment);
    return made.narration.checks.audio === "faulty" ? exitCodes.refused : exitCodes.done;
  },
});

interface Wanted extends Pick<StudioChoice, "isListening" | "voice"> {
  readonly folder: string;
  readonly sound: SoundFormat;
}

interface Made extends FinishedNarration {
  readonly files: readonly string[];
}

async function narrateFile(
  path: string,
  { date, announcesQuotes }: { readonly date: string | undefined; readonly announcesQuotes: boolean },
  wanted: Wanted,
  environment: Environment,
): Promise<Made> {
  const { subjectOfDocument } = await import("../../usecases/narration-subject.ts");
  const name = basename(path, extname(path));
  const format = formatOf(path);
  const said = { ...(date === undefined ? {} : { date }), ...(format === undefined ? {} : { format }) };
  const subject = subjectOfDocument({ bytes: await readFile(path), place: path, ...said }, name, { announcesQuotes });
  return voice(subject, { ...wanted, name, bookFolder: null }, environment);
}

async function voice(
  subject: NarrationSubject,
  { folder, name, ...choice }: Wanted & { readonly name: string; readonly bookFolder: string | null },
  environment: Environment,
): Promise<Made> {
  const { narrateArticle } = await import("../../usecases/narrate-article.ts");
  const studio = await environment.openStudio(choice);
  const progress = await startProgress(environment.stderr, 0);
  try {
    const making = narrateArticle(subject, studio);
    let next = await making.next();
    for (; !next.done; next = await making.next()) {
      environment.interrupted.throwIfAborted();
      progress.advance(1, `of ${next.value.all} sentences`);
    }
    const files = await write(folder, name, next.value, studio.ending);
    return { ...next.value, files };
  } finally {
    progress.stop();
    await studio.close();
  }
}

async function write(folder: string, name: string, made: FinishedNarration, ending: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const contents = [
    [ending, made.sound],
    ["vtt", made.captions],
    ["chapters.vtt", made.chapters],
    ["json", `${JSON.stringify(made.narration, null, 2)}\n`],
  ] as const;
  const files = contents.map(([end, content]) => ({ file: join(folder, `${name}.${end}`), content }));
  for (const { file, content } of files) await writeFile(file, content);
  return files.map(({ file }) => file);
}

async function tell({ narration, files }: Made, isJson: boolean, { stdout, cwd }: Environment): Promise<void> {
  if (isJson) return print(stdout, `${jsonLine(narration)}\n`);
  const { narrationText } = await import("../views/narration-text.ts");
  await print(
    stdout,
    narrationText(
      narration,
      files.map((file) => relative(cwd, file) || file),
    ),
  );
}
