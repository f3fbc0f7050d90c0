/**
 * Faults of a draft beside what its source said at another time, of another number, or alone: each with the articles of the book that show it.
 */
import { type BookVariant, brief, full, round, type Statement, stated, telling } from "../book-statement.ts";
import { writeMarked } from "../marked-draft.ts";
import type { Scene } from "../scene.ts";

const opening = ({ country, source }: Scene) => ({
  headline: `^losses weigh on ${country}`,
  lead: `^${source.subject} spoke this week about the war.`,
});

const text = (words: string) => writeMarked(words, false).text;
const briefing = ({ country }: Scene, words: string) =>
  text(`^briefing on the war in ${country}\n\n${words} Reporters were briefed in the capital.`);

/** The same source a day later, with a tenth more; the draft tells the older count as the last. */
const outdated =
  (write: (scene: Scene, killed: string) => string): BookVariant =>
  (scene) => {
    const [older, newer] = [round(scene.n), Math.round(round(scene.n) * 1.1) + 1];
    const told = (number: number): Statement => ({
      ...stated(scene),
      count: `more than ${scene.count(number)}`,
      what: "killed",
    });
    return {
      ...opening(scene),
      more: [write(scene, `more than ${scene.count(older)} ${scene.demonym} soldiers`)],
      articles: [older, newer].map((number) => briefing(scene, telling(scene, told(number), 0))),
    };
  };

/** Casualties and how many of them were killed, told by two articles. */
function withPart(scene: Scene, killed: number, whose: Statement["whose"] = full): string {
  const { count, when } = stated(scene);
  return `^the ${scene.demonym} army has suffered ${count} casualties${when}, including ${scene.count(killed)} killed${whose(scene)}.`;
}

const killedOf = ({ n }: Scene) => Math.round(round(n) / 5) + 3;
/** Neither the rest of the casualties nor near the number. */
const otherOf = (scene: Scene) => Math.round(killedOf(scene) * 1.4) + 11;

/** How drafts tell the part: `killed` is the marked number. */
const parts: readonly ((scene: Scene, killed: string) => string)[] = [
  (scene, killed) => `${whole(scene)}, including ${killed} killed${full(scene)}.`,
  (scene, killed) => `${whole(scene)}, ${killed} of them killed${brief(scene)}.`,
  (scene, killed) => `${whole(scene)}, among them ${killed} dead${full(scene)}.`,
  (scene, killed) => `^${scene.source.subject} said ${whole(scene).slice(1)}, of whom ${killed} were killed.`,
  (scene, killed) => `${whole(scene)}${full(scene)}. Of these, ${killed} were killed${brief(scene)}.`,
];

function whole(scene: Scene): string {
  const { count, when } = stated(scene);
  return `^the ${scene.demonym} army has suffered ${count} casualties${when}`;
}

const neverGiven =
  (write: (scene: Scene, killed: string) => string): BookVariant =>
  (scene) => ({
    ...opening(scene),
    more: [write(scene, `{[${scene.count(otherOf(scene))}]|${scene.count(killedOf(scene))}}`)],
    articles: [full, brief].map((whose) => briefing(scene, withPart(scene, killedOf(scene), whose))),
  });

const putRight =
  (write: (scene: Scene, killed: string) => string): BookVariant =>
  (scene) => {
    const [first, since] = [scene.count(killedOf(scene)), scene.count(otherOf(scene))];
    const note = `Update: This story has been updated after ${scene.source.subject} said ${since} soldiers, not ${first}, were killed.`;
    return {
      ...opening(scene),
      more: [write(scene, `{[${first}]|${since}}`)],
      articles: [
        briefing(scene, withPart(scene, killedOf(scene))),
        `${briefing(scene, withPart(scene, otherOf(scene)))}\n\n${note}`,
      ],
    };
  };

const ofOne =
  (write: (scene: Scene, clause: string) => string): BookVariant =>
  (scene) => {
    const unsourced = telling(scene, { ...stated(scene), whose: () => "" }, 0).slice(1, -1);
    return {
      ...opening(scene),
      more: [write(scene, unsourced)],
      articles: [full, brief, full].map((whose) => briefing(scene, telling(scene, { ...stated(scene), whose }, 0))),
    };
  };

export const statementFaults: Readonly<Record<string, readonly BookVariant[]>> = {
  "newer-estimate-of-same-source": [
    outdated(
      ({ source, month }, many) =>
        `^${source.subject} said ${many} had been killed since ${month}{, [the latest figure]|}.`,
    ),
    outdated(
      ({ source, month }, many) =>
        `^in {[the latest estimate]|an estimate}, ${source.subject} said ${many} had been killed since ${month}.`,
    ),
    outdated(
      ({ source, month }, many) =>
        `^${many} have been killed since ${month}, ${source.subject} said{, and [no newer figure] has been published|}.`,
    ),
    outdated(
      ({ source, month }, many) =>
        `^${many} have been killed since ${month}, according to {[the most recent count]|a count} by ${source.subject}.`,
    ),
    outdated(
      ({ source, month }, many) =>
        `^${source.subject} put the toll at ${many} killed since ${month}{, [the last public estimate]|}.`,
    ),
  ],
  "not-in-book": parts.map(neverGiven),
  "corrected-since": parts.map(putRight),
  "single-origin": [
    ofOne(({ source }, clause) => `^according to {[multiple sources]|${source.subject}}, ${clause}.`),
    ofOne(({ source }, clause) => `^${clause}, {[several outlets] reported|${source.subject} said}.`),
    ofOne(({ source }, clause) => `^{[officials and media]|${source.subject}} said ${clause}.`),
    ofOne(({ source }, clause) => `^{[three independent sources] confirmed that|${source.subject} said} ${clause}.`),
    ofOne(({ source }, clause) => `^${clause}, according to {[a number of news agencies]|${source.subject}}.`),
  ],
};
