-- Subjects keep the letters and digits of every script: "Ökvistby" is not "Åkvistby". Which signs part words is listed, and letters are made
-- small in ASCII alone, so that neither hangs on the collation of a database (src/usecases/subject-of.ts does the same).

create or replace function tollbook.slug(words text) returns text language sql immutable parallel safe
as $$ select trim(both '-' from lower(regexp_replace(words,
  '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u3004\u3008-\u3020]+',
  '-', 'g') collate "C")) $$;

update tollbook.figure_words w set subject = m.subject
from tollbook.figure_words_made m
where m.version_id = w.version_id and m.key = w.key and m.subject <> w.subject;
delete from tollbook.subjects;
insert into tollbook.subjects select subject, count(*) from tollbook.figure_words group by subject;
