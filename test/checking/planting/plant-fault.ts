/**
 * Drafts of 120 to 600 words with one fault each, and the same drafts without it: `plantFault("unit-mixed", 7)`. The same number
 * gives the same draft.
 */

import { addDays } from "../../../src/text/dates/calendar.ts";
import type { Span } from "../../../src/text/span.ts";
import { Chance } from "../../properties/planting/chance.ts";
import { outlets } from "../../worlds/cast/outlets.ts";
import type { Core } from "./core.ts";
import { bookFaults } from "./faults/book-faults.ts";
import { dress } from "./headlines.ts";
import { writeMarked } from "./marked-draft.ts";
import { drawScene, drawWar, type Scene } from "./scene.ts";
import { surroundings } from "./surroundings.ts";
import { textFaults } from "./text-faults.ts";

export interface PlantedDraft {
  readonly rule: string;
  /** Which of the rule's ways, for reports. */
  readonly variant: number;
  /** ISO day of publication. */
  readonly date: string;
  readonly text: string;
  /** Any of which the finding must name. */
  readonly spans: readonly Span[];
  /** The same draft without its fault. */
  readonly sound: string;
}

export function plantFault(rule: string, seed: number): PlantedDraft {
  const chance = new Chance(seed * 7919 + rule.length * 104_729);
  const scene = drawScene(chance);
  const variants = textFaults[rule]!;
  const variant = chance.between(0, variants.length - 1);
  const core = variants[variant]!(scene);
  return { rule, variant, date: core.date ?? scene.date, ...writeDraft(core, scene) };
}

export interface DraftBesideBook extends PlantedDraft {
  /** Lines of the JSON format that documents are added in. */
  readonly articles: readonly { id: string; url: string; outlet: string; date: string; text: string }[];
}

/** A draft with the articles of the book that show its fault. */
export function plantBesideBook(rule: string, seed: number): DraftBesideBook {
  const chance = new Chance(seed * 7919 + rule.length * 104_729);
  // So that no two drafts of a book state the same number.
  const scene = { ...drawWar(chance), n: 100 + (seed % 1000) * 3 };
  const variants = bookFaults[rule]!;
  const variant = chance.between(0, variants.length - 1);
  const core = variants[variant]!(scene);
  const first = chance.between(0, outlets.length - 1);
  const articles = core.articles.map((text, at) => {
    const of = core.isMended && at === core.articles.length - 1 ? 0 : at;
    const { name: outlet, host } = outlets[(first + of) % outlets.length]!;
    const id = `${rule}-${seed}-${of}`;
    return { id, url: `https://${host}/${id}`, outlet, date: addDays(scene.date, at - 2), text };
  });
  return { rule, variant, date: scene.date, ...writeDraft(core, scene), articles };
}

/** Headline, lead with a dateline or without, and the core's paragraphs among others. */
export function writeDraft(core: Core, scene: Scene): Pick<PlantedDraft, "text" | "spans" | "sound"> {
  const { chance } = scene;
  const { headline, lead, more = [], isSilent = false } = core;
  const around = surroundings(scene, chance.between(2, 5), isSilent);
  const dateline =
    /^\^?[A-Z]+, /.test(lead) || chance.is(0.5)
      ? ""
      : `${scene.town.toUpperCase()} ${chance.of(["—", "–", "(Northgate Press) -"])} `;
  const paragraphs = [`${dateline}${lead}`, ...around.slice(0, 1), ...more, ...around.slice(1)];
  const marked = [headline, ...paragraphs].join("\n\n");
  const dressing = chance.between(0, 1_000_000);
  const [faulty, sound] = [true, false].map((isFaulty) => {
    const { text, spans } = writeMarked(marked, isFaulty);
    const end = text.indexOf("\n");
    const dressed = dress(text.slice(0, end), new Chance(dressing)) + text.slice(end);
    return { text: dressed, spans: spans.map((span) => ({ ...span, exact: dressed.slice(span.start, span.end) })) };
  });
  return { text: faulty!.text, spans: faulty!.spans, sound: sound!.text };
}
