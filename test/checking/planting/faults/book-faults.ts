/** Faults of a draft beside a book, each with the articles of the book that show it. */
import {
  articlesOf,
  type BookVariant,
  brief,
  full,
  round,
  type Statement,
  stated,
  telling,
  ways,
} from "../book-statement.ts";
import { writeMarked } from "../marked-draft.ts";
import type { Scene } from "../scene.ts";
import { statementFaults } from "./statement-faults.ts";

/** One slot otherwise than the book has it. */
const drifted =
  (
    change: (
      scene: Scene,
      statement: Statement,
    ) => { faulty: Partial<Statement>; sound?: Partial<Statement>; book?: Partial<Statement> },
  ): BookVariant =>
  (scene) => {
    const base = stated(scene);
    const { faulty, sound = {}, book = {} } = change(scene, base);
    const statement = { ...base, ...book };
    const [way, whose] = [scene.chance.between(0, 99), scene.chance.of([full, brief])];
    const write = (changes: Partial<Statement>) => {
      const all = { ...statement, whose, ...changes };
      return telling(scene, all, way % ways(all));
    };
    return {
      headline: `^losses weigh on ${scene.country}`,
      lead: `^${scene.source.subject} spoke on Monday about the war.`,
      more: [`{${write(faulty)}|${write(sound)}}`],
      articles: articlesOf(scene, statement),
    };
  };

const hedged = (from: string, to: string) =>
  drifted((scene) => {
    const number = scene.count(round(scene.n));
    return { book: { count: `${from} ${number}` }, faulty: { count: `[${to}${number}]` } };
  });

const statementOf = (scene: Scene) => ({ ...stated(scene), what: "killed" as const });
const opening = ({ country, source }: Scene) => ({
  headline: `^losses weigh on ${country}`,
  lead: `^${source.subject} spoke on Monday about the war.`,
});

const disputes: readonly ((scene: Scene, count: string) => string)[] = [
  ({ other }, count) => `^${other.subject} denied that ${count} soldiers had been killed.`,
  ({ other }) => `^${other.subject} rejected the figure as invented.`,
  ({ other }) => `^${other.subject} disputed the number.`,
  ({ other }) => `^${other.subject} dismissed the claim.`,
  ({ other }) => `^${other.subject} called the figure false.`,
  ({ other }) => `The figure was disputed by ${other.end}.`,
];

/** The book has the number with who disputes it, and the draft has it without. */
const disputed =
  (dispute: (scene: Scene, count: string) => string): BookVariant =>
  (scene) => {
    const statement = statementOf(scene);
    const [first, second] = articlesOf(scene, statement);
    const words = dispute(scene, statement.count);
    return {
      ...opening(scene),
      more: [`${telling(scene, { ...statement, count: `[${statement.count}]` }, 0)}{| ${words}}`],
      articles: [first!, writeMarked(`${second!} ${words}`, false).text],
    };
  };

export const bookFaults: Readonly<Record<string, readonly BookVariant[]>> = {
  "bound-dropped": [
    hedged("more than", ""),
    hedged("at least", ""),
    hedged("up to", ""),
    hedged("more than", "about "),
    hedged("at least", "up to "),
    hedged("about", "more than "),
  ],
  "measure-changed": [
    drifted((_, { count }) => ({ faulty: { what: "killed", count: `[${count}]` } })),
    drifted((_, { count }) => ({ faulty: { what: "killed", count: `[${count}]` } })),
    drifted((_, { count }) => ({ book: { what: "killed" }, faulty: { what: "casualties", count: `[${count}]` } })),
    drifted((_, { count }) => ({ book: { what: "wounded" }, faulty: { what: "killed", count: `[${count}]` } })),
    drifted((_, { count }) => ({ book: { what: "wounded" }, faulty: { what: "casualties", count: `[${count}]` } })),
    drifted((_, { count }) => ({ faulty: { what: "wounded", count: `[${count}]` } })),
  ],
  "place-narrowed": [
    drifted(({ town }) => ({ faulty: { where: ` in [${town}]` } })),
    drifted(({ town }) => ({ faulty: { where: ` around [${town}]` } })),
    drifted(({ region }) => ({ faulty: { where: ` in [${region}]` } })),
    drifted(({ town }) => ({ faulty: { where: ` at [${town}]` }, book: { what: "killed" } })),
    drifted(({ town, region }) => ({ faulty: { where: ` in [${town}]` }, book: { where: ` in ${region}` } })),
    drifted(({ town }) => ({ faulty: { where: ` in the city of [${town}]` } })),
  ],
  "place-widened": [
    drifted(({ town, country }) => ({ book: { where: ` in ${town}` }, faulty: { where: ` in [${country}]` } })),
    drifted(({ town, country }) => ({
      book: { where: ` in ${town}`, what: "killed" },
      faulty: { where: ` in [${country}]` },
    })),
    drifted(({ town, country }) => ({ book: { where: ` in ${town}` }, faulty: { where: ` across [${country}]` } })),
    drifted(({ region, country }) => ({ book: { where: ` in ${region}` }, faulty: { where: ` in [${country}]` } })),
    drifted(({ town, region }) => ({ book: { where: ` in ${town}` }, faulty: { where: ` in [${region}]` } })),
    drifted(({ town, country }) => ({
      book: { where: ` in ${town}`, what: "wounded" },
      faulty: { where: ` in all of [${country}]` },
    })),
  ],
  "period-changed": [
    drifted(() => ({ faulty: { when: " [in the past week]" } })),
    drifted(() => ({ faulty: { when: " [this year]" }, book: { when: " since February 2022" } })),
    drifted(() => ({ faulty: { when: " [over the last month]" } })),
    drifted(() => ({ faulty: { when: " [since the beginning of the war] ".trimEnd() }, book: {} })),
    drifted(() => ({ faulty: { when: " [in the last three weeks]" }, book: { what: "killed" } })),
    drifted(() => ({ faulty: { when: " [in the past ten days]" }, book: { what: "wounded" } })),
  ],
  "attribution-lost": [
    drifted((_, { count }) => ({ faulty: { count: `[${count}]`, whose: () => "" } })),
    drifted((_, { count }) => ({ faulty: { count: `[${count}]`, whose: () => "" }, book: { what: "killed" } })),
    drifted((_, { count }) => ({ faulty: { count: `[${count}]`, whose: () => "" }, book: { what: "wounded" } })),
    drifted((_, { count }) => ({ faulty: { count: `[${count}]`, whose: () => ", and the end is not in sight" } })),
    drifted((_, { count }) => ({ faulty: { count: `[${count}]`, whose: () => ", many of them in the spring" } })),
    drifted((_, { count }) => ({ faulty: { count: `[${count}]`, whose: () => ", the worst losses in decades" } })),
  ],
  "disputed-by": disputes.map(disputed),
  ...statementFaults,
};
