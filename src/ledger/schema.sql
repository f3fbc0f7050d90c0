-- Written by scripts/dump-schema.ts from the catalogue. Do not edit: write a migration.

create table tollbook.account_keys (
  account_id text not null,
  keys text[] not null,
  sought text[] not null,
  constraint account_keys_pkey PRIMARY KEY (account_id),
  constraint account_keys_account_id_fkey FOREIGN KEY (account_id) REFERENCES tollbook.accounts(id) ON DELETE CASCADE
);
CREATE INDEX account_keys_keys_idx ON tollbook.account_keys USING gin (keys) WITH (fastupdate=off);
CREATE INDEX account_keys_sought_idx ON tollbook.account_keys USING gin (sought) WITH (fastupdate=off);

create table tollbook.accounts (
  id text not null,
  article_id text not null,
  seq text not null,
  stage integer not null,
  block text not null,
  facts text not null,
  root_id text,
  estimate_id text not null,
  is_sure boolean not null,
  because text[] not null,
  candidates text not null,
  day text not null,
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_article_id_fkey FOREIGN KEY (article_id) REFERENCES tollbook.articles(id) ON DELETE CASCADE
);
CREATE INDEX accounts_article_id_idx ON tollbook.accounts USING btree (article_id);
CREATE INDEX accounts_block_idx ON tollbook.accounts USING btree (block) WHERE (root_id IS NULL);
CREATE INDEX accounts_estimate_beginning ON tollbook.accounts USING btree (estimate_id COLLATE "C");
CREATE INDEX accounts_estimate_id_idx ON tollbook.accounts USING btree (estimate_id);
CREATE INDEX accounts_founding ON tollbook.accounts USING btree (day COLLATE "C" DESC, id COLLATE "C" DESC) WHERE (estimate_id = ('e-'::text || substr(id, 3)));
CREATE INDEX accounts_in_doubt ON tollbook.accounts USING btree (id) WHERE (NOT is_sure);
CREATE INDEX accounts_root_id_idx ON tollbook.accounts USING btree (root_id);
CREATE INDEX accounts_roots ON tollbook.accounts USING btree (id) WHERE (root_id IS NULL);
CREATE INDEX accounts_with_candidates ON tollbook.accounts USING btree (id) WHERE (candidates <> '[]'::text);

create table tollbook.annotations (
  act integer not null,
  estimate_id text not null,
  constraint annotations_pkey PRIMARY KEY (act),
  constraint annotations_act_fkey FOREIGN KEY (act) REFERENCES tollbook.curation(seq)
);
CREATE INDEX annotations_estimate_id_idx ON tollbook.annotations USING btree (estimate_id);

create table tollbook.articles (
  id text not null,
  url text,
  constraint articles_pkey PRIMARY KEY (id)
);
CREATE INDEX articles_id_beginning ON tollbook.articles USING btree (id COLLATE "C");
CREATE INDEX articles_url_idx ON tollbook.articles USING btree (url);

create table tollbook.attribution_links (
  version_id text not null,
  owner_kind text not null,
  owner_id text not null,
  position integer not null,
  kind text not null,
  source_id text,
  constraint attribution_links_pkey PRIMARY KEY (version_id, owner_kind, owner_id, "position"),
  constraint attribution_links_owner_kind_check CHECK (owner_kind = ANY (ARRAY['figure'::text, 'unnumbered'::text])),
  constraint attribution_links_source_id_fkey FOREIGN KEY (source_id) REFERENCES tollbook.sources(id),
  constraint attribution_links_version_id_fkey FOREIGN KEY (version_id) REFERENCES tollbook.versions(id) ON DELETE CASCADE
);
CREATE INDEX attribution_links_source_id_idx ON tollbook.attribution_links USING btree (source_id);

create table tollbook.book (
  is_only boolean not null default true,
  id text not null,
  constraint book_pkey PRIMARY KEY (is_only),
  constraint book_is_only_check CHECK (is_only)
);

create table tollbook.compared_versions (
  before_version text not null,
  after_version text not null,
  sentences integer not null,
  constraint compared_versions_pkey PRIMARY KEY (before_version, after_version),
  constraint compared_versions_after_version_fkey FOREIGN KEY (after_version) REFERENCES tollbook.versions(id) ON DELETE CASCADE,
  constraint compared_versions_before_version_fkey FOREIGN KEY (before_version) REFERENCES tollbook.versions(id) ON DELETE CASCADE
);
CREATE INDEX compared_versions_after_version_idx ON tollbook.compared_versions USING btree (after_version);

create table tollbook.counts (
  is_only boolean not null default true,
  articles integer not null,
  figures integer not null,
  founded integer not null,
  constraint counts_pkey PRIMARY KEY (is_only),
  constraint counts_is_only_check CHECK (is_only)
);

create table tollbook.curation (
  seq integer not null,
  at text not null,
  act text not null,
  who text not null,
  why text not null,
  estimate_id text,
  into_id text,
  figures text[] not null,
  role text,
  text text,
  undoes integer,
  undone_by integer,
  traces text not null,
  found text,
  constraint curation_pkey PRIMARY KEY (seq),
  constraint curation_act_check CHECK (act = ANY (ARRAY['split'::text, 'join'::text, 'pin'::text, 'recommend'::text, 'annotate'::text, 'undo'::text])),
  constraint curation_role_check CHECK (role = ANY (ARRAY['recommended'::text, 'triangulation'::text]))
);

create table tollbook.disputes (
  version_id text not null,
  figure text not null,
  position integer not null,
  source_id text,
  constraint disputes_pkey PRIMARY KEY (version_id, figure, "position"),
  constraint disputes_source_id_fkey FOREIGN KEY (source_id) REFERENCES tollbook.sources(id),
  constraint disputes_version_id_fkey FOREIGN KEY (version_id) REFERENCES tollbook.versions(id) ON DELETE CASCADE
);
CREATE INDEX disputes_source_id_idx ON tollbook.disputes USING btree (source_id);

create table tollbook.documents (
  id text not null,
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
  article_id text,
  version_id text,
  is_erased boolean not null,
  stated_time text,
  edition_time text,
  constraint documents_pkey PRIMARY KEY (id),
  constraint documents_article_id_fkey FOREIGN KEY (article_id) REFERENCES tollbook.articles(id),
  constraint documents_segment_record_offset_key UNIQUE (segment, record_offset),
  constraint documents_version_id_fkey FOREIGN KEY (version_id) REFERENCES tollbook.versions(id)
);
CREATE INDEX documents_file_name ON tollbook.documents USING btree ("substring"(place, '[^/]*$'::text));
CREATE INDEX documents_place_idx ON tollbook.documents USING btree (place);
CREATE INDEX documents_timeline ON tollbook.documents USING btree (article_id, COALESCE(edition_time, added) COLLATE "C", segment, record_offset);
CREATE INDEX documents_url_idx ON tollbook.documents USING btree (url);
CREATE INDEX documents_version_id_idx ON tollbook.documents USING btree (version_id);

create table tollbook.embeds (
  version_id text not null,
  position integer not null,
  part integer not null,
  author text,
  date text,
  url text,
  constraint embeds_pkey PRIMARY KEY (version_id, "position"),
  constraint embeds_version_id_fkey FOREIGN KEY (version_id) REFERENCES tollbook.versions(id) ON DELETE CASCADE
);

create table tollbook.estimate_aliases (
  from_id text not null,
  into_id text not null,
  act integer not null,
  constraint estimate_aliases_pkey PRIMARY KEY (from_id),
  constraint estimate_aliases_act_fkey FOREIGN KEY (act) REFERENCES tollbook.curation(seq),
  constraint estimate_aliases_check CHECK (from_id <> into_id)
);
CREATE INDEX estimate_aliases_into_id_idx ON tollbook.estimate_aliases USING btree (into_id);

create table tollbook.estimate_roles (
  estimate_id text not null,
  role text not null,
  act integer not null,
  constraint estimate_roles_pkey PRIMARY KEY (estimate_id),
  constraint estimate_roles_act_fkey FOREIGN KEY (act) REFERENCES tollbook.curation(seq),
  constraint estimate_roles_role_check CHECK (role = ANY (ARRAY['recommended'::text, 'triangulation'::text]))
);

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
  constraint figure_changes_pkey PRIMARY KEY (before_version, after_version, "position"),
  constraint figure_changes_before_version_after_version_fkey FOREIGN KEY (before_version, after_version) REFERENCES tollbook.compared_versions(before_version, after_version) ON DELETE CASCADE
);
CREATE INDEX figure_changes_after_version_idx ON tollbook.figure_changes USING btree (after_version);

create table tollbook.figure_words (
  version_id text not null,
  key text not null,
  position integer not null,
  day text not null,
  low double precision,
  high double precision,
  subject text not null,
  words tsvector not null,
  constraint figure_words_pkey PRIMARY KEY (version_id, key),
  constraint figure_words_version_id_key_fkey FOREIGN KEY (version_id, key) REFERENCES tollbook.figures(version_id, key) ON DELETE CASCADE
);
CREATE INDEX figure_words_newest ON tollbook.figure_words USING btree (day COLLATE "C" DESC, version_id COLLATE "C" DESC, ((- "position")) DESC);
CREATE INDEX figure_words_subject_idx ON tollbook.figure_words USING btree (subject);
CREATE INDEX figure_words_words_idx ON tollbook.figure_words USING gin (words) WITH (fastupdate=off);

create table tollbook.figures (
  version_id text not null,
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
  said_basis text,
  said_earliest text,
  said_latest text,
  account_id text,
  toll integer,
  constraint figures_pkey PRIMARY KEY (version_id, key),
  constraint figures_version_id_fkey FOREIGN KEY (version_id) REFERENCES tollbook.versions(id) ON DELETE CASCADE
);
CREATE INDEX figures_account_id_idx ON tollbook.figures USING btree (account_id);
CREATE INDEX figures_measure_idx ON tollbook.figures USING btree (measure);

create table tollbook.journal (
  seq integer not null,
  at text not null,
  act text not null,
  item text,
  reason text,
  who text,
  constraint journal_pkey PRIMARY KEY (seq)
);

create table tollbook.migrations (
  number integer not null,
  name text not null,
  constraint migrations_pkey PRIMARY KEY (number)
);

create table tollbook.notes (
  version_id text not null,
  position integer not null,
  digest text not null,
  kind text not null,
  at text,
  at_basis text,
  touches text[] not null,
  reach text not null,
  is_about_note boolean not null,
  constraint notes_pkey PRIMARY KEY (version_id, "position"),
  constraint notes_version_id_fkey FOREIGN KEY (version_id) REFERENCES tollbook.versions(id) ON DELETE CASCADE
);

create table tollbook.parts (
  version_id text not null,
  position integer not null,
  kind text not null,
  constraint parts_pkey PRIMARY KEY (version_id, "position"),
  constraint parts_version_id_fkey FOREIGN KEY (version_id) REFERENCES tollbook.versions(id) ON DELETE CASCADE
);

create table tollbook.placements (
  account_id text not null,
  toll integer not null,
  estimate_id text not null,
  act integer not null,
  is_pinned boolean not null,
  constraint placements_pkey PRIMARY KEY (account_id, toll),
  constraint placements_act_fkey FOREIGN KEY (act) REFERENCES tollbook.curation(seq)
);
CREATE INDEX placements_estimate_id_idx ON tollbook.placements USING btree (estimate_id);

create table tollbook.problems (
  document_id text not null,
  position integer not null,
  code text not null,
  place text not null,
  message text not null,
  remedy text not null,
  constraint problems_pkey PRIMARY KEY (document_id, "position"),
  constraint problems_document_id_fkey FOREIGN KEY (document_id) REFERENCES tollbook.documents(id) ON DELETE CASCADE
);

create table tollbook.quotes (
  version_id text not null,
  position integer not null,
  id text not null,
  within text,
  constraint quotes_pkey PRIMARY KEY (version_id, "position"),
  constraint quotes_version_id_fkey FOREIGN KEY (version_id) REFERENCES tollbook.versions(id) ON DELETE CASCADE
);

create table tollbook.sources (
  id text not null,
  name text not null,
  tellings integer not null,
  constraint sources_pkey PRIMARY KEY (id)
);
CREATE INDEX sources_most ON tollbook.sources USING btree (tellings DESC, id COLLATE "C" DESC);

create table tollbook.spans (
  version_id text not null,
  owner_kind text not null,
  owner_id text not null,
  position integer not null,
  slot text not null,
  start_offset integer not null,
  end_offset integer not null,
  exact text not null,
  constraint spans_pkey PRIMARY KEY (version_id, owner_kind, owner_id, "position", slot),
  constraint spans_check CHECK (end_offset >= start_offset),
  constraint spans_start_offset_check CHECK (start_offset >= 0),
  constraint spans_version_id_fkey FOREIGN KEY (version_id) REFERENCES tollbook.versions(id) ON DELETE CASCADE
);
CREATE INDEX spans_note_sources ON tollbook.spans USING btree (lower(exact)) WHERE ((owner_kind = 'note'::text) AND (slot = 'onTheWordOf'::text));

create table tollbook.standing (
  article_id text not null,
  version_id text not null,
  published text not null,
  outlet text,
  news text not null,
  figures integer not null,
  constraint standing_pkey PRIMARY KEY (article_id),
  constraint standing_article_id_fkey FOREIGN KEY (article_id) REFERENCES tollbook.articles(id) ON DELETE CASCADE,
  constraint standing_version_id_fkey FOREIGN KEY (version_id) REFERENCES tollbook.versions(id) ON DELETE CASCADE
);
CREATE INDEX standing_newest ON tollbook.standing USING btree (published COLLATE "C" DESC, article_id COLLATE "C" DESC);
CREATE INDEX standing_news ON tollbook.standing USING btree (news COLLATE "C" DESC, article_id COLLATE "C" DESC) WHERE (news <> ''::text);
CREATE INDEX standing_outlet ON tollbook.standing USING btree (outlet, published COLLATE "C" DESC, article_id COLLATE "C" DESC);
CREATE UNIQUE INDEX standing_version_id_idx ON tollbook.standing USING btree (version_id);

create table tollbook.statements (
  version_id text not null,
  position integer not null,
  kind text not null,
  ranges integer[],
  constraint statements_pkey PRIMARY KEY (version_id, "position"),
  constraint statements_version_id_fkey FOREIGN KEY (version_id) REFERENCES tollbook.versions(id) ON DELETE CASCADE
);

create table tollbook.subjects (
  subject text not null,
  tellings integer not null,
  constraint subjects_pkey PRIMARY KEY (subject)
);
CREATE INDEX subjects_most ON tollbook.subjects USING btree (tellings DESC, subject COLLATE "C" DESC);

create table tollbook.told_changes (
  version_id text not null,
  note integer not null,
  position integer not null,
  slot text not null,
  from_words text,
  to_words text,
  measure text,
  figure text,
  constraint told_changes_pkey PRIMARY KEY (version_id, note, "position"),
  constraint told_changes_version_id_note_fkey FOREIGN KEY (version_id, note) REFERENCES tollbook.notes(version_id, "position") ON DELETE CASCADE
);

create table tollbook.unnumbered (
  version_id text not null,
  position integer not null,
  measure text not null,
  group_basis text,
  constraint unnumbered_pkey PRIMARY KEY (version_id, "position"),
  constraint unnumbered_version_id_fkey FOREIGN KEY (version_id) REFERENCES tollbook.versions(id) ON DELETE CASCADE
);

create table tollbook.versions (
  id text not null,
  article_id text not null,
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
  extractor_version text not null,
  notes text,
  figures integer not null,
  constraint versions_pkey PRIMARY KEY (id),
  constraint versions_article_id_fkey FOREIGN KEY (article_id) REFERENCES tollbook.articles(id)
);
CREATE INDEX versions_article_id_idx ON tollbook.versions USING btree (article_id);
CREATE INDEX versions_canonical_url_idx ON tollbook.versions USING btree (canonical_url);
CREATE INDEX versions_id_beginning ON tollbook.versions USING btree (id COLLATE "C");
CREATE INDEX versions_url_idx ON tollbook.versions USING btree (url);

create table tollbook.withheld (
  item_id text not null,
  kind text not null,
  reason text not null,
  who text not null,
  at text not null,
  is_erased boolean not null,
  constraint withheld_pkey PRIMARY KEY (item_id),
  constraint withheld_kind_check CHECK (kind = ANY (ARRAY['article'::text, 'version'::text]))
);

create view tollbook.figure_words_made as
 SELECT f.version_id,
    f.key,
    f."position",
    COALESCE("left"(v.published, 10), ''::text) AS day,
    f.low,
    f.high,
    (((f.measure || '.'::text) || COALESCE(NULLIF(tollbook.slug(( SELECT string_agg(g.word, ' '::text ORDER BY g.at) AS string_agg
           FROM json_array_elements_text(t.toll -> 'group'::text) WITH ORDINALITY g(word, at))), ''::text), 'people'::text)) || '.'::text) || COALESCE(NULLIF(tollbook.slug(COALESCE(t.toll ->> 'place'::text, (t.toll -> 'within'::text) ->> 0)), ''::text), 'anywhere'::text) AS subject,
    (to_tsvector('english'::regconfig, COALESCE(s.sentence, ''::text)) || to_tsvector('english'::regconfig, COALESCE(v.headline, ''::text))) || array_to_tsvector((ARRAY['m='::text || f.measure, 'y='::text || COALESCE("left"(v.published, 4), ''::text)] || COALESCE(s.marked, '{}'::text[])) || (ARRAY( SELECT 'p='::text || unnest.lexeme
           FROM unnest(to_tsvector('simple'::regconfig, array_to_string(COALESCE(f.place_within, '{}'::text[]), ' '::text))) unnest(lexeme, positions, weights)))) AS words
   FROM tollbook.figures f
     JOIN tollbook.versions v ON v.id = f.version_id
     LEFT JOIN tollbook.accounts a ON a.id = f.account_id
     CROSS JOIN LATERAL ( SELECT (a.facts::json -> 'tolls'::text) -> f.toll AS toll
         OFFSET 0) t
     CROSS JOIN LATERAL ( SELECT min(s_1.exact) FILTER (WHERE s_1.slot = 'words'::text) AS sentence,
            array_agg(
                CASE s_1.slot
                    WHEN 'group'::text THEN 'g='::text
                    WHEN 'place'::text THEN 'p='::text
                    ELSE 's='::text
                END || w.lexeme) FILTER (WHERE w.lexeme IS NOT NULL) AS marked
           FROM tollbook.spans s_1
             LEFT JOIN LATERAL ( SELECT unnest.lexeme
                   FROM unnest(to_tsvector('simple'::regconfig, s_1.exact)) unnest(lexeme, positions, weights)
                  WHERE (s_1.slot = ANY (ARRAY['group'::text, 'place'::text])) OR s_1.owner_kind = 'figure-link'::text AND (s_1.slot = ANY (ARRAY['source'::text, 'role'::text, 'organisation'::text]))) w ON true
          WHERE s_1.version_id = f.version_id AND (s_1.owner_kind = ANY (ARRAY['figure'::text, 'figure-link'::text])) AND s_1.owner_id = f.key) s;

create view tollbook.mentions as
 SELECT f.version_id,
    f.key,
    f.account_id,
    f.toll,
    p.estimate_id,
    true AS is_sure,
    ARRAY[
        CASE
            WHEN p.is_pinned THEN 'pinned by a curator'::text
            ELSE 'split off by a curator'::text
        END] AS because,
    p.is_pinned
   FROM tollbook.placements p
     JOIN tollbook.figures f ON f.account_id = p.account_id AND f.toll = p.toll
     JOIN tollbook.visible_versions v ON v.id = f.version_id
UNION ALL
 SELECT f.version_id,
    f.key,
    f.account_id,
    f.toll,
    l.into_id AS estimate_id,
    a.is_sure,
    a.because || ARRAY['joined by a curator'::text] AS because,
    false AS is_pinned
   FROM tollbook.estimate_aliases l
     JOIN tollbook.accounts a ON a.estimate_id = l.from_id
     JOIN tollbook.figures f ON f.account_id = a.id
     JOIN tollbook.visible_versions v ON v.id = f.version_id
  WHERE NOT (EXISTS ( SELECT
           FROM tollbook.placements p
          WHERE p.account_id = f.account_id AND p.toll = f.toll))
UNION ALL
 SELECT f.version_id,
    f.key,
    f.account_id,
    f.toll,
    a.estimate_id,
    a.is_sure,
    a.because,
    false AS is_pinned
   FROM tollbook.accounts a
     JOIN tollbook.figures f ON f.account_id = a.id
     JOIN tollbook.visible_versions v ON v.id = f.version_id
  WHERE NOT (EXISTS ( SELECT
           FROM tollbook.placements p
          WHERE p.account_id = f.account_id AND p.toll = f.toll)) AND NOT (EXISTS ( SELECT
           FROM tollbook.estimate_aliases l
          WHERE l.from_id = a.estimate_id));

create view tollbook.newest_versions as
 SELECT DISTINCT ON (v.article_id) v.id,
    v.article_id,
    v.headline,
    v.outlet,
    v.url,
    v.canonical_url,
    v.is_canonical_believed,
    v.published,
    v.modified,
    v.edition_time,
    v.language,
    v.authors,
    v.text,
    v.extractor_version,
    v.notes,
    v.figures,
    d.place
   FROM tollbook.visible_versions v
     JOIN tollbook.documents d ON d.version_id = v.id
  ORDER BY v.article_id, (COALESCE(d.edition_time, d.added) COLLATE "C") DESC, d.segment DESC, d.record_offset DESC;

create view tollbook.standing_made as
 SELECT article_id,
    id AS version_id,
    COALESCE(published, ''::text) AS published,
    outlet,
    COALESCE(( SELECT max(t.stands_from) AS max
           FROM tollbook.timeline t
          WHERE t.article_id = n.article_id AND (t.notes IS NULL OR t.notes <> ''::text OR (EXISTS ( SELECT
                   FROM tollbook.figure_changes c
                  WHERE c.after_version = t.version_id)) OR (EXISTS ( SELECT
                   FROM tollbook.withheld w
                     JOIN tollbook.versions o ON o.id = w.item_id
                  WHERE o.article_id = n.article_id)))), ''::text) AS news,
    figures
   FROM tollbook.newest_versions n;

create view tollbook.timeline as
 SELECT d.article_id,
    d.version_id,
    COALESCE(d.edition_time, d.added) COLLATE "C" AS stands_from,
    d.segment,
    d.record_offset,
    d.stated_time,
    d.added COLLATE "C" AS added,
    v.headline,
    v.published,
    v.notes,
    v.figures
   FROM tollbook.documents d
     JOIN tollbook.visible_versions v ON v.id = d.version_id;

create view tollbook.visible_versions as
 SELECT id,
    article_id,
    headline,
    outlet,
    url,
    canonical_url,
    is_canonical_believed,
    published,
    modified,
    edition_time,
    language,
    authors,
    text,
    extractor_version,
    notes,
    figures
   FROM tollbook.versions v
  WHERE NOT (EXISTS ( SELECT
           FROM tollbook.withheld w
          WHERE w.item_id = v.id OR w.item_id = v.article_id));

CREATE OR REPLACE FUNCTION tollbook.count_founded()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op <> 'DELETE' then
    perform tollbook.count_more(0, 0, count(*)) from gained where estimate_id = 'e-' || substr(id, 3);
  end if;
  if tg_op <> 'INSERT' then
    perform tollbook.count_more(0, 0, -count(*)) from lost where estimate_id = 'e-' || substr(id, 3);
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION tollbook.count_more(more_articles bigint, more_figures bigint, more_founded bigint)
 RETURNS void
 LANGUAGE sql
AS $function$ insert into tollbook.counts as c (articles, figures, founded) values (more_articles, more_figures, more_founded)
  on conflict (is_only) do update set articles = c.articles + excluded.articles, figures = c.figures + excluded.figures,
    founded = c.founded + excluded.founded $function$;

CREATE OR REPLACE FUNCTION tollbook.count_standing()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'INSERT' then
    perform tollbook.count_more(count(*), coalesce(sum(figures), 0), 0) from gained;
  else
    perform tollbook.count_more(-count(*), -coalesce(sum(figures), 0), 0) from lost;
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION tollbook.marked(mark text, words text)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select coalesce(
  (select string_agg('''' || mark || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''':*', ' & ')
   from unnest(to_tsvector('simple', words))), '''=''')::tsquery $function$;

CREATE OR REPLACE FUNCTION tollbook.slug(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select trim(both '-' from lower(regexp_replace(words,
  '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u3004\u3008-\u3020]+',
  '-', 'g') collate "C")) $function$;

CREATE TRIGGER accounts_gained AFTER INSERT ON tollbook.accounts REFERENCING NEW TABLE AS gained FOR EACH STATEMENT EXECUTE FUNCTION tollbook.count_founded();

CREATE TRIGGER accounts_lost AFTER DELETE ON tollbook.accounts REFERENCING OLD TABLE AS lost FOR EACH STATEMENT EXECUTE FUNCTION tollbook.count_founded();

CREATE TRIGGER accounts_moved AFTER UPDATE ON tollbook.accounts REFERENCING OLD TABLE AS lost NEW TABLE AS gained FOR EACH STATEMENT EXECUTE FUNCTION tollbook.count_founded();

CREATE TRIGGER standing_gained AFTER INSERT ON tollbook.standing REFERENCING NEW TABLE AS gained FOR EACH STATEMENT EXECUTE FUNCTION tollbook.count_standing();

CREATE TRIGGER standing_lost AFTER DELETE ON tollbook.standing REFERENCING OLD TABLE AS lost FOR EACH STATEMENT EXECUTE FUNCTION tollbook.count_standing();
