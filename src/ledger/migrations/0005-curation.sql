-- What curators say of estimates: their acts, from the journal, and what follows from those that stand. All of it is made
-- anew from the acts whenever something that they name has moved.

create table tollbook.curation (
  seq integer primary key,
  at text not null,
  act text not null check (act in ('split', 'join', 'pin', 'recommend', 'annotate', 'undo')),
  who text not null,
  why text not null,
  estimate_id text,
  into_id text,
  figures text[] not null,
  role text check (role in ('recommended', 'triangulation')),
  text text,
  undoes integer,
  undone_by integer,
  traces text not null,
  found text
);
comment on table tollbook.curation is 'The acts of curators, in the order of the journal; those taken back, too.';
comment on column tollbook.curation.estimate_id is 'As the estimate was called then; null for an undo.';
comment on column tollbook.curation.into_id is 'The estimate that another was joined into, or that a split made.';
comment on column tollbook.curation.figures is 'Ids of the mentions that it names.';
comment on column tollbook.curation.text is 'Of an annotation.';
comment on column tollbook.curation.undoes is 'The act that it takes back.';
comment on column tollbook.curation.undone_by is 'The act that took it back.';
comment on column tollbook.curation.traces is 'By what else its estimates and mentions are found again, as JSON.';
comment on column tollbook.curation.found is 'Where they are now, as JSON; null when it has not been looked for.';

create table tollbook.placements (
  account_id text not null,
  toll integer not null,
  estimate_id text not null,
  act integer not null references tollbook.curation,
  is_pinned boolean not null,
  primary key (account_id, toll)
);
create index on tollbook.placements (estimate_id);
comment on table tollbook.placements is 'Tellings that a curator took out of their estimate or pinned to one, in every version of their article.';
comment on column tollbook.placements.estimate_id is 'Where they belong, after all joins.';
comment on column tollbook.placements.is_pinned is 'No later act moves it, unless the pin is taken back.';

create table tollbook.estimate_aliases (
  from_id text primary key,
  into_id text not null,
  act integer not null references tollbook.curation,
  check (from_id <> into_id)
);
create index on tollbook.estimate_aliases (into_id);
comment on table tollbook.estimate_aliases is 'Estimates that a curator joined into others, and names in acts that mean another estimate now.';
comment on column tollbook.estimate_aliases.into_id is 'The last of a chain: never itself joined into another.';

create table tollbook.estimate_roles (
  estimate_id text primary key,
  role text not null check (role in ('recommended', 'triangulation')),
  act integer not null references tollbook.curation
);
comment on table tollbook.estimate_roles is 'Which estimates a curator recommends, or keeps beside for triangulation.';

create table tollbook.annotations (
  act integer primary key references tollbook.curation,
  estimate_id text not null
);
create index on tollbook.annotations (estimate_id);
comment on table tollbook.annotations is 'Which estimate each annotation is about; its words stand in its act.';

create index accounts_in_doubt on tollbook.accounts (id) where not is_sure;
create index accounts_with_candidates on tollbook.accounts (id) where candidates <> '[]';

-- Three queries rather than one with a choice in it, so that each finds an estimate by an index.
drop view tollbook.mentions;
create view tollbook.mentions as
select f.version_id, f.key, f.account_id, f.toll, p.estimate_id, true as is_sure,
  array[case when p.is_pinned then 'pinned by a curator' else 'split off by a curator' end] as because, p.is_pinned
from tollbook.placements p
join tollbook.figures f on f.account_id = p.account_id and f.toll = p.toll
join tollbook.visible_versions v on v.id = f.version_id
union all
select f.version_id, f.key, f.account_id, f.toll, l.into_id as estimate_id, a.is_sure,
  a.because || array['joined by a curator'] as because, false as is_pinned
from tollbook.estimate_aliases l
join tollbook.accounts a on a.estimate_id = l.from_id
join tollbook.figures f on f.account_id = a.id
join tollbook.visible_versions v on v.id = f.version_id
where not exists (select from tollbook.placements p where p.account_id = f.account_id and p.toll = f.toll)
union all
select f.version_id, f.key, f.account_id, f.toll, a.estimate_id, a.is_sure, a.because, false as is_pinned
from tollbook.accounts a
join tollbook.figures f on f.account_id = a.id
join tollbook.visible_versions v on v.id = f.version_id
where not exists (select from tollbook.placements p where p.account_id = f.account_id and p.toll = f.toll)
  and not exists (select from tollbook.estimate_aliases l where l.from_id = a.estimate_id);
comment on view tollbook.mentions is 'Every figure that may be shown, and the estimate that it belongs to, as Tollbook joins it or as a curator says.';
