-- How much a book has, counted as it is entered: counting a million rows takes a second each time.

create table tollbook.counts (
  is_only boolean primary key default true check (is_only),
  articles integer not null,
  figures integer not null,
  founded integer not null
);
comment on table tollbook.counts is 'Sums over other tables, kept by triggers. One row.';
comment on column tollbook.counts.articles is 'Rows of standing.';
comment on column tollbook.counts.figures is 'Their figures.';
comment on column tollbook.counts.founded is 'Accounts that give an estimate its id.';

create function tollbook.count_more(more_articles bigint, more_figures bigint, more_founded bigint) returns void language sql
as $$ insert into tollbook.counts as c (articles, figures, founded) values (more_articles, more_figures, more_founded)
  on conflict (is_only) do update set articles = c.articles + excluded.articles, figures = c.figures + excluded.figures,
    founded = c.founded + excluded.founded $$;

create function tollbook.count_standing() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform tollbook.count_more(count(*), coalesce(sum(figures), 0), 0) from gained;
  else
    perform tollbook.count_more(-count(*), -coalesce(sum(figures), 0), 0) from lost;
  end if;
  return null;
end $$;

create function tollbook.count_founded() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    perform tollbook.count_more(0, 0, count(*)) from gained where estimate_id = 'e-' || substr(id, 3);
  end if;
  if tg_op <> 'INSERT' then
    perform tollbook.count_more(0, 0, -count(*)) from lost where estimate_id = 'e-' || substr(id, 3);
  end if;
  return null;
end $$;

create trigger standing_gained after insert on tollbook.standing referencing new table as gained
  for each statement execute function tollbook.count_standing();
create trigger standing_lost after delete on tollbook.standing referencing old table as lost
  for each statement execute function tollbook.count_standing();
create trigger accounts_gained after insert on tollbook.accounts referencing new table as gained
  for each statement execute function tollbook.count_founded();
create trigger accounts_moved after update on tollbook.accounts referencing new table as gained old table as lost
  for each statement execute function tollbook.count_founded();
create trigger accounts_lost after delete on tollbook.accounts referencing old table as lost
  for each statement execute function tollbook.count_founded();

insert into tollbook.counts (articles, figures, founded)
select (select count(*) from tollbook.standing), (select coalesce(sum(figures), 0) from tollbook.standing),
  (select count(*) from tollbook.accounts where estimate_id = 'e-' || substr(id, 3));
