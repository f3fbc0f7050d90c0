-- What pages and searches of a large book are found by, so that none looks at every row. All of it follows from the other tables and is
-- made when documents are entered.

create table tollbook.standing (
  article_id text primary key references tollbook.articles on delete cascade,
  version_id text not null references tollbook.versions on delete cascade,
  published text not null,
  outlet text,
  news text not null,
  figures integer not null
);
comment on table tollbook.standing is 'Of each article that may be shown the version in which it stands: the row that newest_versions gives.';
comment on column tollbook.standing.published is 'As that version gives it; empty when it gives none.';
comment on column tollbook.standing.news is 'From when on the last version stood that brought notes or changed figures; empty when none did.';
comment on column tollbook.standing.figures is 'How many figures that version has.';

create table tollbook.figure_words (
  version_id text not null,
  key text not null,
  position integer not null,
  day text not null,
  low double precision,
  high double precision,
  subject text not null,
  words tsvector not null,
  primary key (version_id, key),
  foreign key (version_id, key) references tollbook.figures on delete cascade
);
comment on table tollbook.figure_words is 'By what each figure is found: a row as the view figure_words_made makes it.';
comment on column tollbook.figure_words.day is 'Of publication; empty when the version gives none.';
comment on column tollbook.figure_words.subject is 'What it counts: measure, people and place, as the account has them.';
comment on column tollbook.figure_words.words is 'Stems of the sentence and the headline, and marked words: m= measure, y= year, g= people, p= place and what holds it, s= sources.';

create table tollbook.subjects (
  subject text primary key,
  tellings integer not null
);
comment on table tollbook.subjects is 'What figures count, and how many count it.';

alter table tollbook.sources add column tellings integer not null default 0;
alter table tollbook.sources alter column tellings drop default;
comment on column tollbook.sources.tellings is 'How many links of chains of figures name it.';

alter table tollbook.accounts add column day text;
update tollbook.accounts set day = coalesce(facts::json->'said'->>'earliest', facts::json->>'told', '');
alter table tollbook.accounts alter column day set not null;
comment on column tollbook.accounts.day is 'The first on which it was said, or else on which it was told; empty when neither is known.';

create function tollbook.slug(words text) returns text language sql immutable parallel safe
as $$ select trim(both '-' from lower(regexp_replace(words, '[^A-Za-z0-9]+', '-', 'g'))) $$;

-- Words that a slot must have, each the beginning of one of its own: marked('p=', 'gaza str') is 'p=gaza':* & 'p=str':*. What is no
-- word is never found.
create function tollbook.marked(mark text, words text) returns tsquery language sql immutable strict parallel safe
as $$ select coalesce(
  (select string_agg('''' || mark || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''':*', ' & ')
   from unnest(to_tsvector('simple', words))), '''=''')::tsquery $$;

create view tollbook.figure_words_made as
select f.version_id, f.key, f.position, coalesce(left(v.published, 10), '') as day, f.low, f.high,
  f.measure || '.' || coalesce(nullif(tollbook.slug((
      select string_agg(g.word, ' ' order by g.at)
      from json_array_elements_text(t.toll->'group') with ordinality as g(word, at))), ''), 'people')
    || '.' || coalesce(nullif(tollbook.slug(coalesce(t.toll->>'place', t.toll->'within'->>0)), ''), 'anywhere') as subject,
  to_tsvector('english', coalesce(s.sentence, '')) || to_tsvector('english', coalesce(v.headline, ''))
    || array_to_tsvector(array['m=' || f.measure, 'y=' || coalesce(left(v.published, 4), '')] || coalesce(s.marked, '{}')
      || array(select 'p=' || lexeme from unnest(to_tsvector('simple', array_to_string(coalesce(f.place_within, '{}'), ' '))))) as words
from tollbook.figures f
join tollbook.versions v on v.id = f.version_id
left join tollbook.accounts a on a.id = f.account_id
cross join lateral (select a.facts::json->'tolls'->f.toll as toll offset 0) t
cross join lateral (
  select min(s.exact) filter (where s.slot = 'words') as sentence,
    array_agg(case s.slot when 'group' then 'g=' when 'place' then 'p=' else 's=' end || w.lexeme)
      filter (where w.lexeme is not null) as marked
  from tollbook.spans s
  left join lateral (
    select lexeme from unnest(to_tsvector('simple', s.exact))
    where s.slot in ('group', 'place') or s.owner_kind = 'figure-link' and s.slot in ('source', 'role', 'organisation')) w on true
  where s.version_id = f.version_id and s.owner_kind in ('figure', 'figure-link') and s.owner_id = f.key) s;
comment on view tollbook.figure_words_made is 'What figure_words has of each figure, made from the other tables.';

insert into tollbook.figure_words select * from tollbook.figure_words_made;
create index on tollbook.figure_words using gin (words) with (fastupdate = off);
create index figure_words_newest on tollbook.figure_words (day collate "C" desc, version_id collate "C" desc, (-position) desc);
create index on tollbook.figure_words (subject);
insert into tollbook.subjects select subject, count(*) from tollbook.figure_words group by subject;
create index subjects_most on tollbook.subjects (tellings desc, subject collate "C" desc);

update tollbook.sources s set tellings = l.tellings
from (
  select source_id, count(*) as tellings from tollbook.attribution_links
  where owner_kind = 'figure' and source_id is not null group by source_id) l
where l.source_id = s.id;
create index sources_most on tollbook.sources (tellings desc, id collate "C" desc);

create index accounts_founding on tollbook.accounts (day collate "C" desc, id collate "C" desc)
  where estimate_id = 'e-' || substr(id, 3);

create view tollbook.standing_made as
select n.article_id, n.id as version_id, coalesce(n.published, '') as published, n.outlet,
  coalesce((
    select max(t.stands_from) from tollbook.timeline t
    where t.article_id = n.article_id and (
      t.notes is null or t.notes <> ''
      or exists (select from tollbook.figure_changes c where c.after_version = t.version_id)
      or exists (select from tollbook.withheld w join tollbook.versions o on o.id = w.item_id where o.article_id = n.article_id))), '') as news,
  n.figures
from tollbook.newest_versions n;
comment on view tollbook.standing_made is 'What standing has of each article, made from the other tables.';

insert into tollbook.standing select * from tollbook.standing_made;
create unique index on tollbook.standing (version_id);
create index standing_newest on tollbook.standing (published collate "C" desc, article_id collate "C" desc);
create index standing_outlet on tollbook.standing (outlet, published collate "C" desc, article_id collate "C" desc);
create index standing_news on tollbook.standing (news collate "C" desc, article_id collate "C" desc) where news <> '';
