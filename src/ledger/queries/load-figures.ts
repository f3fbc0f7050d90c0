/** Loads the figures that pass a filter, those of the version in which each article stands, as far as it may be shown. */
import type { Figure } from "../../domain/figure.ts";
import type { Span } from "../../text/span.ts";
import type { Clocks } from "../clocks.ts";
import { figureId } from "../figure-key.ts";
import type { FigureEntry } from "../rows.ts";
import type { Session } from "../session.ts";
import { figureOf } from "../stored-figure.ts";
import type { TextOfVersion } from "../stored-spans.ts";
import { wordQuery } from "./find-figures-by-words.ts";
import { isWithin } from "./find-states.ts";
import { loadTies } from "./load-ties.ts";

/** Null: any. Each word begins a word of the slot; days are inclusive and compared with the day of publication. */
export interface FigureFilter {
  readonly measure: string | null;
  readonly group: string | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** These versions rather than those in which the articles stand. */
  readonly versionIds: readonly string[] | null;
  readonly clocks: Clocks;
}

export interface LoadedFigure {
  readonly id: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly words: Span;
  readonly figure: Figure;
}

interface FoundFigure extends FigureEntry {
  readonly article_id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

const findFigures = `
select f.*, v.article_id, v.headline, v.outlet, v.url, v.published
from tollbook.figures f
join tollbook.visible_versions v on v.id = f.version_id
where case when $4::text[] is null
        then f.version_id in (
          select distinct on (t.article_id) t.version_id from tollbook.timeline t
          where ${isWithin("$5", "$6")}
          order by t.article_id, t.stands_from desc, t.segment desc, t.record_offset desc)
        else f.version_id = any($4) end
  and ($1::text is null or exists (
    select from tollbook.figure_words w where w.version_id = f.version_id and w.key = f.key and w.words @@ $1::tsquery))
  and ($2::text is null or left(v.published, 10) collate "C" >= $2)
  and ($3::text is null or left(v.published, 10) collate "C" <= $3)
order by v.published collate "C" nulls last, v.article_id collate "C", f.version_id, f.position`;

export async function loadFigures(session: Session, filter: FigureFilter): Promise<LoadedFigure[]> {
  const { measure, group, place, source, since, until, versionIds, clocks } = filter;
  const found = await session.query<FoundFigure>(findFigures, [
    await wordQuery(session, { words: null, measure, group, place, source }),
    since,
    until,
    versionIds,
    clocks.asOf,
    clocks.knownAt,
  ]);
  if (found.length === 0) return [];
  const texts = await session.query<TextOfVersion>(
    "select id, article_id, text from tollbook.versions where id = any($1)",
    [[...new Set(found.map((entry) => entry.version_id))]],
  );
  const { spans, tiesOf } = await loadTies(session, texts);
  return found.map((entry) => {
    const { version_id: versionId, article_id: articleId, key, headline, outlet, url, published } = entry;
    const id = figureId(versionId, key);
    const figure = figureOf(entry, spans, tiesOf(id));
    const words = spans.get(versionId, "figure", key, 0, "words");
    return { id, articleId, versionId, headline, outlet, url, published, words, figure };
  });
}
