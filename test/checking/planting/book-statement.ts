/**
 * A statement that a book has, told by two articles of it in different words. It is of one person on one number, so that no other
 * draft of the book is about it.
 */
import type { Core } from "./core.ts";
import { writeMarked } from "./marked-draft.ts";
import type { Scene } from "./scene.ts";

export interface BesideBook extends Core {
  /** Texts of the book, the first told on the day before the draft and the others on its day. */
  readonly articles: readonly string[];
  /** The last of them is a later version of the first. */
  readonly isMended?: true;
}

export type BookVariant = (scene: Scene) => BesideBook;

/** The slots of the statement as one text tells them, marks included. */
export interface Statement {
  readonly count: string;
  /** " in Ukraine" */
  readonly where: string;
  readonly when: string;
  readonly what: "casualties" | "killed" | "wounded";
  /** Behind the clause: ", Kirby said"; empty where nobody is named. */
  readonly whose: (scene: Scene) => string;
}

/** As a text names who spoke, again and at first. */
export const brief = ({ source }: Scene) => `, ${source.brief} said`;
export const full = ({ source }: Scene) => `, ${source.subject} said`;

export function stated({ n, count, country, month }: Scene): Statement {
  return {
    count: `more than ${count(round(n))}`,
    where: ` in ${country}`,
    when: ` since ${month}`,
    what: "casualties",
    whose: full,
  };
}

/** No two scenes of a book state the same: the last digits stay. */
export const round = (n: number) => n * 10 + 3000;

type Clause = (scene: Scene, statement: Statement) => string;
const clauses: Readonly<Record<Statement["what"], readonly Clause[]>> = {
  casualties: [
    ({ demonym }, s) => `^the ${demonym} army has suffered ${s.count} casualties${s.where}${s.when}`,
    ({ demonym }, s) => `^${demonym} forces have suffered ${s.count} casualties${s.where}${s.when}`,
    ({ demonym }, s) => `^casualties of the ${demonym} army${s.where} have come to ${s.count}${s.when}`,
  ],
  killed: [
    ({ demonym }, s) => `^${s.count} ${demonym} soldiers have been killed${s.where}${s.when}`,
    ({ demonym }, s) => `^the ${demonym} army has lost ${s.count} soldiers killed${s.where}${s.when}`,
  ],
  wounded: [({ demonym }, s) => `^${s.count} ${demonym} soldiers have been wounded${s.where}${s.when}`],
};

export const ways = ({ what }: Statement) => clauses[what].length;

/** In one of so many ways. */
export function telling(scene: Scene, statement: Statement, way: number): string {
  return `${clauses[statement.what][way]!(scene, statement)}${statement.whose(scene)}.`;
}

/** Two texts of the book, in different words. */
export function articlesOf(scene: Scene, statement: Statement): string[] {
  const { source, country } = scene;
  const unsourced = { ...statement, whose: () => "" };
  const marked = [
    `^briefing on the war in ${country}\n\n${telling(scene, statement, 0)} Reporters were briefed in the capital.`,
    `^what was said on the losses\n\n^${source.subject} said ${telling(scene, unsourced, 0).slice(1)}`,
  ];
  return marked.map((each) => writeMarked(each, false).text);
}
