-- The book: documents, the articles and versions read from them, and what each version reports.
-- Every id is made of content, so that a rebuild from the archive gives the same rows. Days and times are ISO 8601
-- text, as precise as their source. Offsets are UTF-16 code units into the text of the version.

create table tollbook.book (
  is_only boolean primary key default true check (is_only),
  id text not null
);
comment on table tollbook.book is 'Which book this is: the archive of another one is refused. One row.';

create table tollbook.articles (
  id text primary key,
  url text
);
comment on table tollbook.articles is 'An article is known by its address; without one by the address that it claims, or by its text.';
comment on column tollbook.articles.url is 'The believed address, without its fragment; null when it has none.';

create table tollbook.versions (
  id text primary key,
  article_id text not null references tollbook.articles,
  headline text,
  outlet text,
  url text,
  canonical_url text,
  is_canonical_believed boolean,
  published text,
  modified text,
  edition_time text,
  language text,
  authors text[] not null,
  text text not null,
  extractor_version text not null
);
create index on tollbook.versions (article_id);
create index on tollbook.versions (url);
comment on table tollbook.versions is 'One text that an article has had. Nothing updates a version.';
comment on column tollbook.versions.canonical_url is 'What rel=canonical says; a claim when it leads to another host.';
comment on column tollbook.versions.edition_time is 'Modified or else published, in UTC: the versions of an article are ordered by it.';
comment on column tollbook.versions.extractor_version is 'What read its figures; doctor compares it with the present one.';

create table tollbook.documents (
  id text primary key,
  segment integer not null,
  record_offset integer not null,
  record_length integer not null,
  added text not null,
  place text,
  format text,
  date text,
  url text,
  outlet text,
  sha256 text,
  article_id text references tollbook.articles,
  version_id text references tollbook.versions,
  is_erased boolean not null,
  unique (segment, record_offset)
);
create index on tollbook.documents (version_id);
create index on tollbook.documents (place);
comment on table tollbook.documents is 'Every document of the archive, in the order of adding, and the version that it holds.';
comment on column tollbook.documents.segment is 'Number of the WARC file; record_offset and record_length are bytes in it.';
comment on column tollbook.documents.place is 'Where it came from, as the user named it.';
comment on column tollbook.documents.sha256 is 'Of the bytes as they came.';
comment on column tollbook.documents.version_id is 'Null when it can no longer be read, or was erased.';

create table tollbook.parts (
  version_id text not null references tollbook.versions on delete cascade,
  position integer not null,
  kind text not null,
  primary key (version_id, position)
);
comment on table tollbook.parts is 'Headline, byline, paragraphs, notes and so on, in reading order.';

create table tollbook.embeds (
  version_id text not null references tollbook.versions on delete cascade,
  position integer not null,
  part integer not null,
  author text,
  date text,
  url text,
  primary key (version_id, position)
);
comment on table tollbook.embeds is 'Posts and other documents shown inside the page; part is the position of the text.';

create table tollbook.figures (
  version_id text not null references tollbook.versions on delete cascade,
  key text not null,
  position integer not null,
  own_id text not null,
  measure text not null,
  low double precision,
  high double precision,
  qualifier text not null,
  is_share boolean not null,
  unit text not null,
  is_reported_none boolean not null,
  group_basis text,
  place_basis text,
  place_id text,
  place_within text[],
  period_basis text,
  from_earliest text,
  from_latest text,
  to_earliest text,
  to_latest text,
  part_of text,
  status text not null,
  rule text not null,
  primary key (version_id, key)
);
create index on tollbook.figures (measure);
comment on table tollbook.figures is 'Every reported toll, as stated. Its words and those of its slots stand in spans.';
comment on column tollbook.figures.key is 'Offsets and measure: stays the same when another extractor reads the same figure.';
comment on column tollbook.figures.own_id is 'Its id within the version, as the extractor gave it: f1.';
comment on column tollbook.figures.low is 'Null: open on that side. For a share: a fraction of 1.';
comment on column tollbook.figures.group_basis is 'stated, anchored or inherited; null when there is no such slot.';
comment on column tollbook.figures.place_within is 'What contains the place, narrowest first.';
comment on column tollbook.figures.part_of is 'Key of the whole in the same version.';

create table tollbook.unnumbered (
  version_id text not null references tollbook.versions on delete cascade,
  position integer not null,
  measure text not null,
  group_basis text,
  primary key (version_id, position)
);
comment on table tollbook.unnumbered is 'Tolls without a number: kept, so that the uncounted side does not vanish.';

create table tollbook.sources (
  id text primary key,
  name text not null
);
comment on table tollbook.sources is 'Who is named as a source, in lower case and without the article.';

create table tollbook.attribution_links (
  version_id text not null references tollbook.versions on delete cascade,
  owner_kind text not null check (owner_kind in ('figure', 'unnumbered')),
  owner_id text not null,
  position integer not null,
  kind text not null,
  source_id text references tollbook.sources,
  primary key (version_id, owner_kind, owner_id, position)
);
create index on tollbook.attribution_links (source_id);
comment on table tollbook.attribution_links is 'Chains of sources: the teller nearest the text at position 0, the origin last.';

create table tollbook.disputes (
  version_id text not null references tollbook.versions on delete cascade,
  figure text not null,
  position integer not null,
  source_id text references tollbook.sources,
  primary key (version_id, figure, position)
);
create index on tollbook.disputes (source_id);
comment on table tollbook.disputes is 'Who rejects a figure, said in the same text.';

create table tollbook.quotes (
  version_id text not null references tollbook.versions on delete cascade,
  position integer not null,
  id text not null,
  within text,
  primary key (version_id, position)
);
comment on table tollbook.quotes is 'Direct quotations; within is the id of the quote that one is nested in.';

create table tollbook.statements (
  version_id text not null references tollbook.versions on delete cascade,
  position integer not null,
  kind text not null,
  ranges integer[],
  primary key (version_id, position)
);
comment on table tollbook.statements is 'Every statement reported, direct, indirect or mixed.';
comment on column tollbook.statements.ranges is 'Starts and ends in turn, when the content is broken by its own attribution.';

create table tollbook.spans (
  version_id text not null references tollbook.versions on delete cascade,
  owner_kind text not null,
  owner_id text not null,
  position integer not null,
  slot text not null,
  start_offset integer not null check (start_offset >= 0),
  end_offset integer not null check (end_offset >= start_offset),
  exact text not null,
  primary key (version_id, owner_kind, owner_id, position, slot)
);
comment on table tollbook.spans is 'The characters that everything above points to; each is re-found in the text when it is loaded.';
comment on column tollbook.spans.owner_kind is 'part, figure, figure-link, figure-dispute, unnumbered, unnumbered-link, quote or statement.';
comment on column tollbook.spans.owner_id is 'Key of the figure, or position of the other owners.';
comment on column tollbook.spans.position is 'Of the link or dispute in its figure; 0 elsewhere.';

create table tollbook.problems (
  document_id text not null references tollbook.documents on delete cascade,
  position integer not null,
  code text not null,
  place text not null,
  message text not null,
  remedy text not null,
  primary key (document_id, position)
);
comment on table tollbook.problems is 'What could not be read of a document, and what to do about it.';

create table tollbook.journal (
  seq integer primary key,
  at text not null,
  act text not null,
  item text,
  reason text,
  who text
);
comment on table tollbook.journal is 'What people did to the book, from the journal of the archive.';

create table tollbook.withheld (
  item_id text primary key,
  kind text not null check (kind in ('article', 'version')),
  reason text not null,
  who text not null,
  at text not null,
  is_erased boolean not null
);
comment on table tollbook.withheld is 'Tombstones: what is shown nowhere, why, by whom and since when.';

create view tollbook.visible_versions as
select v.*
from tollbook.versions v
where not exists (
  select from tollbook.withheld w where w.item_id = v.id or w.item_id = v.article_id
);
comment on view tollbook.visible_versions is 'The versions that may be shown.';

create view tollbook.newest_versions as
select distinct on (v.article_id) v.*, d.place
from tollbook.visible_versions v
join tollbook.documents d on d.version_id = v.id
order by v.article_id, v.edition_time collate "C" desc nulls last, d.segment desc, d.record_offset desc;
comment on view tollbook.newest_versions is 'Of each article the version with the latest edition time, or else the last added.';
