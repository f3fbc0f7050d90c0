/**
 * Articles of invented outlets in two to six versions, each of which says what was planted in it: edits that change no toll,
 * silent ones that do, newer counts that say so, and corrections with a note. The same seed gives the same articles.
 */
import { addDays, weekdayOf } from "../../src/text/dates/calendar.ts";
import { Chance } from "./planting/chance.ts";
import { noteAbout } from "./planting/notes.ts";
import { type Edited, type Planted, silentEdit } from "./planting/silent-edits.ts";
import { drawStory, type Paragraph, plain, type Story, writeHeadline, writeParagraph } from "./planting/story.ts";
import { trivialEdit } from "./planting/trivial-edits.ts";
import { type Now, update } from "./planting/updates.ts";
import { weekdays } from "./planting/words.ts";

export type { Planted } from "./planting/silent-edits.ts";

/** trivial: none of its edits touches a toll. */
export type StepKind = "first" | "trivial" | "silent" | "update" | "noted";

export interface PlantedVersion {
  readonly kind: StepKind;
  /** Text or page, as `isPage` of the article says. */
  readonly source: string;
  readonly outlet: string;
  /** ISO 8601. */
  readonly published: string;
  /** When this version was made; null where the article does not say it. */
  readonly modified: string | null;
  /** Since the version before. */
  readonly planted: readonly Planted[];
  /** Names of the trivial edits since the version before. */
  readonly trivial: readonly string[];
}

export interface PlantedArticle {
  readonly isPage: boolean;
  readonly versions: readonly PlantedVersion[];
}

export function plantedArticles(count: number, seed: number): PlantedArticle[] {
  return Array.from({ length: count }, (_, at) => plantedArticle(new Chance(seed * 7919 + at)));
}

function plantedArticle(chance: Chance): PlantedArticle {
  const day = addDays("2024-01-08", chance.between(0, 300));
  let hour = chance.between(5, 10);
  let story = drawStory(chance, weekdayOf(day) - 1);
  const isPage = chance.is(0.4);
  const isDated = isPage || chance.is(0.5);
  const published = stampOf(day, hour, 0);
  const base = { outlet: story.outlet, published };
  const versions: PlantedVersion[] = [
    {
      ...base,
      kind: "first",
      source: written(story, isPage, published, null),
      modified: null,
      planted: [],
      trivial: [],
    },
  ];
  for (let left = chance.between(1, 5); left > 0; left--) {
    // A weekday must not come again: the events lie up to two days back.
    const isNewDay = hour < 4 * 24 && (hour % 24 > 17 || chance.is(isDated ? 0.4 : 0.3));
    hour = isNewDay ? (Math.floor(hour / 24) + 1) * 24 + chance.between(6, 9) : hour + chance.between(1, 3);
    const minute = chance.between(10, 59);
    const now: Now = {
      weekday: weekdays[(weekdayOf(day) - 1 + Math.floor(hour / 24)) % 7]!,
      clock: `${String(hour % 24).padStart(2, "0")}:${minute}`,
      isNewDay,
    };
    const step = drawStep(story, chance, now);
    story = step.story;
    const modified = isDated ? stampOf(addDays(day, Math.floor(hour / 24)), hour % 24, minute) : null;
    versions.push({ ...base, ...step, source: written(story, isPage, published, modified), modified });
  }
  return { isPage, versions };
}

const stampOf = (day: string, hour: number, minute: number) =>
  `${day}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00Z`;

interface Step extends Edited {
  readonly kind: StepKind;
  readonly trivial: readonly string[];
}

function drawStep(story: Story, chance: Chance, now: Now): Step {
  const way = chance.next();
  const kind = way < 0.35 ? "trivial" : way < 0.65 ? "silent" : way < 0.85 ? "update" : "noted";
  const count = kind === "trivial" ? chance.between(1, 3) : chance.between(0, 2);
  const trivial: string[] = [];
  let edited = story;
  // Before the others, so that they touch no sentence that was just planted.
  for (let i = 0; i < count; i++) {
    const { story: next, name } = trivialEdit(edited, chance, kind === "trivial");
    edited = next;
    trivial.push(name);
  }
  if (kind === "trivial") return { kind, story: edited, planted: [], trivial };
  if (kind === "update") return { kind, trivial, ...update(edited, chance, now) };
  const silent = silentEdit(edited, chance);
  return { kind, trivial, ...(kind === "silent" ? silent : withNotes(silent, chance)) };
}

function withNotes({ story, planted }: Edited, chance: Chance): Edited {
  const noted = planted.map((each) => ({ ...each, note: noteAbout(each, chance) }));
  const notes = noted.map(({ note }): Paragraph => ({ kind: "note", pieces: [plain(note)] }));
  return { story: { ...story, paragraphs: [...story.paragraphs, ...notes] }, planted: noted };
}

function written(story: Story, isPage: boolean, published: string, modified: string | null): string {
  const head = writeHeadline(story);
  const paragraphs = story.paragraphs.map(writeParagraph);
  if (!isPage) return [head, `By ${story.writer}`, ...paragraphs].join("\n\n");
  const meta = (name: string, content: string) => `<meta property="article:${name}" content="${content}">`;
  const times = meta("published_time", published) + (modified === null ? "" : meta("modified_time", modified));
  const post =
    story.post === null
      ? ""
      : `<blockquote class="twitter-tweet"><p>${story.post}</p>— Ida Holt (@idaholt) <a href="https://twitter.com/idaholt/status/1">May 1, 2023</a></blockquote>`;
  const body = paragraphs.map((words) => `<p>${words}</p>`).join("\n") + post;
  const caption = `<figure><img src="a.jpg" alt=""><figcaption>${head.replace(/^.* in (?=\w+ in )/, "After the ")}.</figcaption></figure>`;
  return `<!doctype html><html lang="en"><head><title>${head}</title>${times}</head><body><main><article><h1>${head}</h1>
<p class="byline">By ${story.writer}</p>${caption}<div class="body">${body}</div></article></main></body></html>`;
}
