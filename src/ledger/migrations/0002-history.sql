-- What becomes of an article: when it stood as each document has it, what its notes tell, and which figures differ
-- between neighbouring versions. A book from before is given the times that its versions have; its notes and
-- comparisons are not there until a rebuild, and are made anew whenever somebody asks.

drop view tollbook.newest_versions;
drop view tollbook.visible_versions;

alter table tollbook.documents add column stated_time text, add column edition_time text;
update tollbook.documents d
set stated_time = coalesce(v.modified, v.published), edition_time = v.edition_time
from tollbook.versions v
where v.id = d.version_id;
create index documents_timeline on tollbook.documents
  (article_id, (coalesce(edition_time, added)) collate "C", segment, record_offset);
create index on tollbook.documents (url);
create index documents_file_name on tollbook.documents ((substring(place from '[^/]*$')));
comment on column tollbook.documents.stated_time is 'Modified or else published, as this document gives it.';
comment on column tollbook.documents.edition_time is 'The same in UTC: from then on the article stood so. Where it is null, from when the document was added.';

create index on tollbook.articles (url);
create index articles_id_beginning on tollbook.articles (id collate "C");

alter table tollbook.versions add column notes text, add column figures integer not null default 0;
update tollbook.versions v
set figures = (select count(*) from tollbook.figures f where f.version_id = v.id);
alter table tollbook.versions alter column figures drop default;
create index on tollbook.versions (canonical_url);
create index versions_id_beginning on tollbook.versions (id collate "C");
comment on column tollbook.versions.edition_time is 'Modified or else published, in UTC, of the first document that held it.';
comment on column tollbook.versions.figures is 'How many figures were read in it.';
comment on column tollbook.versions.notes is 'Digest of its notes: the same notes, the same digest; empty when it has none, null when they were never looked for.';

create table tollbook.notes (
  version_id text not null references tollbook.versions on delete cascade,
  position integer not null,
  digest text not null,
  kind text not null,
  at text,
  at_basis text,
  touches text[] not null,
  reach text not null,
  is_about_note boolean not null,
  primary key (version_id, position)
);
comment on table tollbook.notes is 'What a newsroom''s notes about its own article tell, in each version that carries them.';
comment on column tollbook.notes.digest is 'Of its words: a note that stands in several versions has the same in each.';
comment on column tollbook.notes.kind is 'update, correction, clarification, editor''s note or retraction.';
comment on column tollbook.notes.touches is 'headline, body or both.';
comment on column tollbook.notes.reach is 'How much it accounts for: named, additions or anything.';

create table tollbook.told_changes (
  version_id text not null,
  note integer not null,
  position integer not null,
  slot text not null,
  from_words text,
  to_words text,
  measure text,
  figure text,
  primary key (version_id, note, position),
  foreign key (version_id, note) references tollbook.notes on delete cascade
);
comment on table tollbook.told_changes is 'The changes that a note tells, whatever the versions at hand show.';
comment on column tollbook.told_changes.figure is 'Key, in the same version, of the figure that has the corrected slot.';

create table tollbook.compared_versions (
  before_version text not null references tollbook.versions on delete cascade,
  after_version text not null references tollbook.versions on delete cascade,
  sentences integer not null,
  primary key (before_version, after_version)
);
create index on tollbook.compared_versions (after_version);
comment on table tollbook.compared_versions is 'Versions that stood one after the other when one of them was added; pairs are only added.';
comment on column tollbook.compared_versions.sentences is 'How many sentences differ in more than space, punctuation, quotation marks and capitals.';

create table tollbook.figure_changes (
  before_version text not null,
  after_version text not null,
  position integer not null,
  kind text not null,
  slot text,
  from_words text,
  to_words text,
  from_start integer,
  from_end integer,
  from_exact text,
  to_start integer,
  to_end integer,
  to_exact text,
  before_key text,
  after_key text,
  part text not null,
  is_update boolean not null,
  primary key (before_version, after_version, position),
  foreign key (before_version, after_version) references tollbook.compared_versions on delete cascade
);
create index on tollbook.figure_changes (after_version);
comment on table tollbook.figure_changes is 'What differs in the figures of two compared versions.';
comment on column tollbook.figure_changes.kind is 'changed, gone or appeared.';
comment on column tollbook.figure_changes.from_words is 'As the slot has it; for a measure, qualifier or status its name.';
comment on column tollbook.figure_changes.from_start is 'Where the words stand in the earlier version; re-found when they are loaded.';
comment on column tollbook.figure_changes.to_start is 'Where the words stand in the later version.';
comment on column tollbook.figure_changes.before_key is 'Key of the figure in the earlier version; null when it appeared.';
comment on column tollbook.figure_changes.is_update is 'A newer count that says so.';

create view tollbook.visible_versions as
select v.*
from tollbook.versions v
where not exists (
  select from tollbook.withheld w where w.item_id = v.id or w.item_id = v.article_id
);
comment on view tollbook.visible_versions is 'The versions that may be shown.';

create view tollbook.timeline as
select d.article_id, d.version_id, coalesce(d.edition_time, d.added) collate "C" as stands_from,
  d.segment, d.record_offset, d.stated_time, d.added collate "C" as added, v.headline, v.published, v.notes, v.figures
from tollbook.documents d
join tollbook.visible_versions v on v.id = d.version_id;
comment on view tollbook.timeline is 'When each article stood how, by every document of it that may be shown: ordered by stands_from, and by the order of adding.';

create view tollbook.newest_versions as
select distinct on (v.article_id) v.*, d.place
from tollbook.visible_versions v
join tollbook.documents d on d.version_id = v.id
order by v.article_id, coalesce(d.edition_time, d.added) collate "C" desc, d.segment desc, d.record_offset desc;
comment on view tollbook.newest_versions is 'Of each article the version that stands last: by the article''s own time, else by when it was added.';
