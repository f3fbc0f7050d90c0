-- When the origin of a figure said it, as the text tells. In a book from before it is not there until a rebuild.

alter table tollbook.figures
  add column said_basis text,
  add column said_earliest text,
  add column said_latest text;
comment on column tollbook.figures.said_basis is 'How the day is known on which the origin said it; null when the text does not date the statement.';
comment on column tollbook.figures.said_earliest is 'First of the days on which the origin may have said it.';
comment on column tollbook.figures.said_latest is 'Last of these days.';
