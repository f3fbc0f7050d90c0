/**
 * How many planted mentions the extractor reads: the count with its ends, the outcome and the origin. What is misread is
 * listed with its sentence: a frame that is odd is mended in the frames, a misreading that is real is for the extractor.
 *
 * Not here: what is made of the figures (score-*.ts).
 */
import type { Figure } from "../../src/domain/figure.ts";
import { extractLine } from "../../src/usecases/extract-document.ts";
import type { TrueMention, World } from "./world.ts";

export interface Misreading {
  readonly document: string;
  readonly what: "unread" | "ends" | "measure" | "origin" | "status" | "said" | "unplanted";
  readonly words: string;
  readonly expected: string;
  readonly read: string;
}

export interface Reading {
  readonly mentions: number;
  readonly right: number;
  /** Mentions whose sentence dates the saying, and how many of them are read with days that hold that one. */
  readonly dated: number;
  readonly datedRight: number;
  readonly misreadings: readonly Misreading[];
}

export function checkExtraction({ documents, truth }: World): Reading {
  const misreadings: Misreading[] = [];
  let [mentions, right, dated, datedRight] = [0, 0, 0, 0];
  for (const [at, document] of documents.entries()) {
    const { figures, text } = extractLine(JSON.stringify(document), document.id);
    const left = new Set(figures);
    for (const mention of truth.articles[at]!.mentions) {
      const figure = figures.find(({ span }) => span.start < mention.end && span.end > mention.start);
      if (figure !== undefined) left.delete(figure);
      if (mention.isOpen) continue;
      mentions++;
      const wrong = misread(mention, figure);
      if (wrong === null) right++;
      else misreadings.push({ document: document.id, ...wrong, words: sentenceAt(text, mention.start) });
      if (mention.said === null || figure === undefined) continue;
      dated++;
      const day = figure.said?.day;
      if (day !== undefined && day.earliest <= mention.said && mention.said <= day.latest) datedRight++;
      else {
        const read = day === undefined ? "no day" : `${day.earliest}..${day.latest}`;
        const words = `[${document.date.slice(0, 10)}] ${sentenceAt(text, mention.start)}`;
        misreadings.push({ document: document.id, what: "said", expected: mention.said, read, words });
      }
    }
    for (const { span } of left) {
      const read = { expected: "no figure", read: span.exact, words: sentenceAt(text, span.start) };
      misreadings.push({ document: document.id, what: "unplanted", ...read });
    }
  }
  return { mentions, right, dated, datedRight, misreadings };
}

function misread(
  mention: TrueMention,
  figure: Figure | undefined,
): Pick<Misreading, "what" | "expected" | "read"> | null {
  if (figure === undefined) return { what: "unread", expected: mention.exact, read: "nothing" };
  const { low, high } = figure.quantity;
  const isSame = (one: number | null, two: number | null) =>
    one === null || two === null ? one === two : Math.abs(one - two) < 0.01;
  if (!isSame(low, mention.low) || !isSame(high, mention.high)) {
    return { what: "ends", expected: `${mention.low}..${mention.high}`, read: `${low}..${high}` };
  }
  if (figure.measure !== mention.measure) return { what: "measure", expected: mention.measure, read: figure.measure };
  if (figure.status !== mention.status) return { what: "status", expected: mention.status, read: figure.status };
  // Who denies a toll disputes it, and is no origin.
  const denier = figure.disputedBy[0]?.source ?? null;
  const link = figure.attribution.at(-1);
  const read =
    denier?.exact ??
    (link === undefined ? null : (link.source?.exact ?? link.organisation?.exact ?? link.role?.exact ?? ""));
  return isOrigin(mention.origins, read, link?.organisation?.exact ?? null)
    ? null
    : { what: "origin", expected: mention.origins.slice(0, 3).join(" / ") || "none", read: read ?? "none" };
}

const bare = (words: string) => words.toLowerCase().replace(/^(?:the|a|an) /, "");

function isOrigin(origins: readonly string[], read: string | null, organisation: string | null): boolean {
  if (read === null || origins.length === 0) return read === null && origins.length === 0;
  return origins.some((name) => {
    const wanted = bare(name);
    return [read, organisation ?? ""].some(
      (words) => words !== "" && (bare(words).includes(wanted) || wanted.includes(bare(words))),
    );
  });
}

function sentenceAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf(". ", at) + 1, text.lastIndexOf("\n", at) + 1);
  const stop = text.slice(at).search(/[.”](?=\s|$)/);
  return text.slice(from, stop < 0 ? text.length : at + stop + 1).trim();
}
