/** Edits that change no toll: spelling, space, marks, other words for the same, order, and sentences without a toll. */
import type { Chance } from "./chance.ts";
import { type Paragraph, type Piece, plain, type Story, tollsIn, withPiece } from "./story.ts";
import { templates, templatesFor } from "./toll-sentence.ts";
import { hedges, outcomes, plainSentences, writers } from "./words.ts";

type TrivialEdit = (story: Story, chance: Chance) => Story;

const trivialEdits: Readonly<Record<string, TrivialEdit>> = {
  typo: onPlain((words, chance) => {
    const at = chance.between(1, Math.max(1, words.length - 3));
    return words.slice(0, at) + words[at + 1] + words[at] + words.slice(at + 2);
  }),
  marks: onPlain((words, chance) =>
    chance.of([words.replace(/[“”]/g, '"'), words.replace(/\.$/, "!"), words.replace(/, /, " – ")]),
  ),
  space: onPlain((words) => words.replace(" ", "  ")),
  rewording: onPlain((_, chance) => chance.of(plainSentences)),
  "added sentence": (story, chance) => {
    const at = chance.between(0, story.paragraphs.length - 1);
    return onParagraph(story, at, (pieces) => [...pieces, plain(chance.of(plainSentences))]);
  },
  "added paragraph": (story, chance) => {
    const at = chance.between(1, story.paragraphs.length);
    const added: Paragraph = { kind: "body", pieces: chance.some(plainSentences, 2).map(plain) };
    return { ...story, paragraphs: story.paragraphs.toSpliced(at, 0, added) };
  },
  "dropped sentence": (story, chance) => {
    const places = story.paragraphs.flatMap(({ kind, pieces }, paragraph) =>
      pieces.flatMap((each, piece) =>
        kind === "body" && each.kind === "plain" && plainSentences.includes(each.words) ? [{ paragraph, piece }] : [],
      ),
    );
    return places.length === 0 ? story : withPiece(story, chance.of(places), null);
  },
  "hedge in other words": onToll((toll, chance) => ({
    ...toll,
    hedgeWords: chance.between(0, hedges[toll.hedge].length - 1),
  })),
  "outcome in other words": onToll((toll, chance) => ({
    ...toll,
    outcomeWords: chance.between(0, outcomes[toll.measure]!.length - 1),
  })),
  "number in words": onToll((toll) => ({ ...toll, isInWords: !toll.isInWords })),
  "source in other words": onToll((toll) => ({ ...toll, isSourceShort: !toll.isSourceShort })),
  "sentence recast": onToll((toll, chance) => {
    const alike = templatesFor(toll.measure).filter((at) => templates[at]!.tells === templates[toll.template]!.tells);
    const isFree = toll.toldOn === null && alike.length > 1;
    return isFree ? { ...toll, template: chance.other(alike, toll.template) } : toll;
  }),
  byline: (story, chance) => ({ ...story, writer: chance.other(writers, story.writer) }),
  order: (story, chance) => {
    const bodies = story.paragraphs.flatMap(({ kind }, at) => (kind === "body" && at > 0 ? [at] : []));
    if (bodies.length < 2) return story;
    const [one, two] = chance.some(bodies, 2) as [number, number];
    const paragraphs = [...story.paragraphs];
    [paragraphs[one], paragraphs[two]] = [paragraphs[two]!, paragraphs[one]!];
    return { ...story, paragraphs };
  },
};

/** `isAlone`: no other edit of the step says what the number was. */
export function trivialEdit(story: Story, chance: Chance, isAlone: boolean): { story: Story; name: string } {
  const name = chance.of(Object.keys(trivialEdits).filter((each) => isAlone || each !== "number in words"));
  return { story: trivialEdits[name]!(story, chance), name };
}

function onParagraph(story: Story, at: number, change: (pieces: readonly Piece[]) => readonly Piece[]): Story {
  if (story.paragraphs[at]!.kind !== "body") return story;
  return {
    ...story,
    paragraphs: story.paragraphs.map((each, i) => (i === at ? { ...each, pieces: change(each.pieces) } : each)),
  };
}

/** Changes one sentence that tells no toll. */
function onPlain(change: (words: string, chance: Chance) => string): TrivialEdit {
  return (story, chance) => {
    const places = story.paragraphs.flatMap(({ kind, pieces }, paragraph) =>
      pieces.flatMap((each, piece) =>
        kind === "body" && each.kind === "plain" && plainSentences.includes(each.words)
          ? [{ paragraph, piece, words: each.words }]
          : [],
      ),
    );
    if (places.length === 0) return story;
    const place = chance.of(places);
    return withPiece(story, place, plain(change(place.words, chance)));
  };
}

function onToll(change: (toll: Story["headline"], chance: Chance) => Story["headline"]): TrivialEdit {
  return (story, chance) => {
    const told = chance.of(tollsIn(story));
    return withPiece(story, told, { kind: "toll", toll: change(told.toll, chance) });
  };
}
