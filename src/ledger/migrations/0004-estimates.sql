-- What was said in the world: the accounts that articles give of statements, and the estimate that each belongs to. A book
-- from before has none until a rebuild.

create table tollbook.accounts (
  id text primary key,
  article_id text not null references tollbook.articles on delete cascade,
  seq text not null,
  stage integer not null,
  block text not null,
  facts text not null,
  root_id text,
  estimate_id text not null,
  is_sure boolean not null,
  because text[] not null,
  candidates text not null
);
create index on tollbook.accounts (block) where root_id is null;
create index on tollbook.accounts (root_id);
create index on tollbook.accounts (estimate_id);
create index accounts_estimate_beginning on tollbook.accounts (estimate_id collate "C");
create index on tollbook.accounts (article_id);
comment on table tollbook.accounts is 'What one article tells of one statement: all its tolls together, the same in however many versions.';
comment on column tollbook.accounts.seq is 'Where the archive has the first document that tells it: the first account of an estimate gives it its id.';
comment on column tollbook.accounts.stage is '0 to 6: how plainly origin and day are told.';
comment on column tollbook.accounts.block is 'Roots of one block may tell one statement.';
comment on column tollbook.accounts.facts is 'What decides where it belongs, as JSON: origin, days and tolls.';
comment on column tollbook.accounts.root_id is 'The account that it hangs on; null for one that stands for itself.';
comment on column tollbook.accounts.estimate_id is 'As Tollbook joins it, whatever a curator says.';
comment on column tollbook.accounts.because is 'What speaks for its belonging there.';
comment on column tollbook.accounts.candidates is 'Other estimates that it may belong to, as JSON.';

create table tollbook.account_keys (
  account_id text primary key references tollbook.accounts on delete cascade,
  keys text[] not null,
  sought text[] not null
);
create index on tollbook.account_keys using gin (keys) with (fastupdate = off);
create index on tollbook.account_keys using gin (sought) with (fastupdate = off);
comment on table tollbook.account_keys is 'Under which words an account is found, and for which it looks.';

alter table tollbook.figures add column account_id text, add column toll integer;
create index on tollbook.figures (account_id);
comment on column tollbook.figures.account_id is 'The account that the figure is part of; null when it was read by a Tollbook that made none.';
comment on column tollbook.figures.toll is 'Which toll of the account it tells.';

create view tollbook.mentions as
select f.version_id, f.key, f.account_id, f.toll, a.estimate_id, a.is_sure, a.because, false as is_pinned
from tollbook.figures f
join tollbook.accounts a on a.id = f.account_id
join tollbook.visible_versions v on v.id = f.version_id;
comment on view tollbook.mentions is 'Every figure that may be shown, and the estimate that it belongs to.';
