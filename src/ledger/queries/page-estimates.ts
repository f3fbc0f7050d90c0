/**
 * Finds estimates a page at a time, newest first by the day on which each was said, or else first told: that of the account which gives it
 * its id. Curated ones are where curators put them: one that was joined into another is not listed, one that was split off is.
 *
 * What passes often is found by walking from the newest on; what passes seldom through the figures that pass. Both give the same.
 */
import { compareText } from "../../text/compare-text.ts";
import { Conditions, type Question } from "../conditions.ts";
import type { Session } from "../session.ts";

export interface EstimateSearch {
  /** What a figure of theirs must be; null for any. */
  readonly passing: PassingFigures | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly role: string | null;
}

/** Which figures pass. */
export type PassingFigures =
  /** As wordQuery gives it. */
  | { readonly by: "words"; readonly query: string }
  /** A link of its chain has the source of this id. */
  | { readonly by: "source"; readonly id: string }
  | { readonly by: "subject"; readonly subject: string };

/** A relation w of these figures, by version_id and key. */
function figuresThat(passing: PassingFigures, conditions: Conditions): string {
  if (passing.by === "words")
    return `(select w.version_id, w.key from tollbook.figure_words w where w.words @@ ${conditions.value(passing.query)}::tsquery`;
  if (passing.by === "subject")
    return `(select w.version_id, w.key from tollbook.figure_words w where w.subject = ${conditions.value(passing.subject)}`;
  return `(select w.version_id, w.owner_id as key from tollbook.attribution_links w
    where w.owner_kind = 'figure' and w.source_id = ${conditions.value(passing.id)}`;
}

/** Where an estimate stands in the list: its day, and its id without the "e-". */
export type EstimatePlace = readonly [day: string, name: string];

export interface FoundEstimate {
  readonly id: string;
  readonly day: string;
}

/** So many estimates are looked at first; then more, where so many figures pass that going through them takes longer. */
const fewWalked = 300;
const manyWalked = 5000;
const manyPassing = 4000;

/** At most `most`, behind `after`. */
export async function findEstimatePage(
  session: Session,
  search: EstimateSearch,
  after: EstimatePlace | null,
  most: number,
): Promise<FoundEstimate[]> {
  const ask = ({ sql, values }: Question) => session.queryOften<FoundEstimate>(sql, values);
  const askThrough = (idsOf: IdsOf) => ask(through(idsOf, search, after, most));
  if (search.role !== null) return askThrough(ofRole);
  let walked = await ask(walk(search, after, most, fewWalked));
  if (walked.length < most && search.passing !== null && (await doManyPass(session, search.passing)))
    walked = await ask(walk(search, after, most, manyWalked));
  if (walked.length < most) return askThrough(search.passing === null ? () => founded : toldBy);
  if (!(await hasSplits(session))) return walked;
  const splitOff = await askThrough(() => `select id from (${splits}) s`);
  return [...walked, ...splitOff].sort(byDay).slice(0, most);
}

async function doManyPass(session: Session, passing: PassingFigures): Promise<boolean> {
  const conditions = new Conditions();
  const { sql, values } = conditions.question(
    (most) => `select count(*)::integer as figures from ${figuresThat(passing, conditions)} limit ${most}) hit`,
    manyPassing,
  );
  const [found] = await session.queryOften<{ figures: number }>(sql, values);
  return found!.figures === manyPassing;
}

async function hasSplits(session: Session): Promise<boolean> {
  const found = await session.queryOften(
    "select 1 from tollbook.placements p where p.estimate_id like 'e-s%' limit 1",
    [],
  );
  return found.length > 0;
}

const byDay = (a: FoundEstimate, b: FoundEstimate) => compareText(b.day, a.day) || compareText(b.id, a.id);

/** `name`: what is ordered by beside the day; `mark`: what stands before it there. */
function behind({ since, until }: EstimateSearch, after: EstimatePlace | null, name: string, mark: string): Conditions {
  return new Conditions()
    .addIf(since, (day) => `c.day collate "C" >= ${day}`)
    .addIf(until, (day) => `c.day collate "C" <= ${day}`)
    .addIf(after && [after[0], mark + after[1]], (place) => `(c.day collate "C", ${name} collate "C") < ${place}`);
}

/** Whether it has a mention that may be shown and passes. Asked of one estimate after the other, so that a page stops early. */
function hasPassing(conditions: Conditions, passing: PassingFigures | null): string {
  const isPassing =
    passing &&
    `and exists ${figuresThat(passing, conditions)} and w.version_id = m.version_id and ${keyIn(passing)} = m.key)`;
  return `cross join lateral (
    select from tollbook.mentions m where m.estimate_id = c.id ${isPassing ?? ""} limit 1) passing`;
}

const keyIn = ({ by }: PassingFigures) => (by === "source" ? "w.owner_id" : "w.key");

const order = `order by c.day collate "C" desc, c.name collate "C" desc`;

// Of the accounts in the order of the index, only as many as a page may need are looked at.
function walk(search: EstimateSearch, after: EstimatePlace | null, most: number, atMost: number): Question {
  const conditions = behind(search, after, "c.id", "c-");
  const walked = `
    select c.estimate_id as id, c.day, substr(c.id, 3) as name from tollbook.accounts c
    where c.estimate_id = 'e-' || substr(c.id, 3) and ${conditions.sql}
      and not exists (select from tollbook.estimate_aliases l where l.from_id = c.estimate_id)
    order by c.day collate "C" desc, c.id collate "C" desc limit ${atMost}`;
  const sql = `select c.id, c.day from (${walked}) c ${hasPassing(conditions, search.passing)} ${order}`;
  return conditions.question((limit) => `${sql} limit ${limit}`, most);
}

/** Gives a query for ids of estimates. */
type IdsOf = (conditions: Conditions, search: EstimateSearch) => string;

const splits = `
select p.estimate_id as id, min(a.day) as day, substr(p.estimate_id, 3) as name
from tollbook.placements p join tollbook.accounts a on a.id = p.account_id
where p.estimate_id like 'e-s%' group by p.estimate_id`;

/** Every one that may have mentions. */
const founded = `
select a.estimate_id as id from tollbook.accounts a
where a.estimate_id = 'e-' || substr(a.id, 3)
  and not exists (select from tollbook.estimate_aliases l where l.from_id = a.estimate_id)
union select distinct p.estimate_id from tollbook.placements p where p.estimate_id like 'e-s%'`;

const ofRole: IdsOf = (conditions, { role }) =>
  `select r.estimate_id as id from tollbook.estimate_roles r where r.role = ${conditions.value(role)}`;

const toldBy: IdsOf = (conditions, { passing }) => `
select distinct coalesce(p.estimate_id, l.into_id, a.estimate_id) as id
from ${figuresThat(passing!, conditions)} offset 0) hit
join tollbook.figures f on f.version_id = hit.version_id and f.key = hit.key
join tollbook.accounts a on a.id = f.account_id
left join tollbook.placements p on p.account_id = f.account_id and p.toll = f.toll
left join tollbook.estimate_aliases l on l.from_id = a.estimate_id`;

const datedOf = (ids: string) => `
chosen as materialized (${ids}),
dated as materialized (
  select c.id, coalesce(a.day, s.day) as day, substr(c.id, 3) as name
  from chosen c left join tollbook.accounts a on a.id = 'c-' || substr(c.id, 3) left join (${splits}) s on s.id = c.id)`;

function through(idsOf: IdsOf, search: EstimateSearch, after: EstimatePlace | null, most: number): Question {
  const conditions = behind(search, after, "c.name", "");
  const isBehind = conditions.sql;
  const sql = `
    with ${datedOf(idsOf(conditions, search))},
    c as (select * from dated c where ${isBehind})
    select c.id, c.day from c ${hasPassing(conditions, search.passing)} ${order}`;
  return conditions.question((limit) => `${sql} limit ${limit}`, most);
}

/** Every estimate that has a toll on the subject, newest first. Some of them may have nothing that may be shown. */
export async function findEstimatesOnSubject(session: Session, subject: string): Promise<FoundEstimate[]> {
  const search = { passing: { by: "subject", subject }, since: null, until: null, role: null } as const;
  const conditions = new Conditions();
  const sql = `with ${datedOf(toldBy(conditions, search))} select c.id, c.day from dated c ${order}`;
  return session.queryOften<FoundEstimate>(sql, conditions.values);
}
