/** What the database itself says of the tables: for schema.sql, the reference, emptying and comparing. */
import type { Session } from "../session.ts";

export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly preset: string | null;
  readonly comment: string | null;
}

export interface Table {
  readonly name: string;
  readonly isView: boolean;
  /** Of a view. */
  readonly definition: string | null;
  readonly comment: string | null;
}

export interface Constraint {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

export function listTables(session: Session): Promise<Table[]> {
  return session.query<Table>(
    `select c.relname as name, c.relkind = 'v' as "isView",
       case when c.relkind = 'v' then pg_get_viewdef(c.oid, true) end as definition,
       obj_description(c.oid, 'pg_class') as comment
     from pg_class c
     where c.relnamespace = 'tollbook'::regnamespace and c.relkind in ('r', 'v')
     order by c.relkind = 'v', c.relname collate "C"`,
  );
}

export function listColumns(session: Session): Promise<Column[]> {
  return session.query<Column>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
       a.attnotnull as "isRequired", pg_get_expr(d.adbin, d.adrelid) as preset,
       col_description(c.oid, a.attnum) as comment
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where c.relnamespace = 'tollbook'::regnamespace and c.relkind = 'r'
     order by c.relname collate "C", a.attnum`,
  );
}

/** Primary and foreign keys, unique and check constraints. */
export function listConstraints(session: Session): Promise<Constraint[]> {
  return session.query<Constraint>(
    `select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid, true) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where c.relnamespace = 'tollbook'::regnamespace and k.contype in ('p', 'f', 'u', 'c')
     order by c.relname collate "C", k.contype = 'p' desc, k.conname collate "C"`,
  );
}

/** Indexes that no constraint makes. */
export function listIndexes(session: Session): Promise<Constraint[]> {
  return session.query<Constraint>(
    `select t.relname as table, i.relname as name, pg_get_indexdef(x.indexrelid) as definition
     from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
     where t.relnamespace = 'tollbook'::regnamespace
       and not exists (select from pg_constraint k where k.conindid = x.indexrelid)
     order by t.relname collate "C", i.relname collate "C"`,
  );
}

export interface Routine {
  readonly definition: string;
}

export function listFunctions(session: Session): Promise<Routine[]> {
  return session.query<Routine>(
    `select pg_get_functiondef(p.oid) as definition from pg_proc p
     where p.pronamespace = 'tollbook'::regnamespace order by p.proname collate "C"`,
  );
}

export function listTriggers(session: Session): Promise<Routine[]> {
  return session.query<Routine>(
    `select pg_get_triggerdef(t.oid) as definition
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'tollbook'::regnamespace and not t.tgisinternal order by t.tgname collate "C"`,
  );
}

const isEntered = (table: Table) => !table.isView && table.name !== "migrations";

/** Empties every table except the list of migrations; what is counted stands at nothing, as in a new ledger. */
export async function emptyTables(session: Session): Promise<void> {
  const tables = (await listTables(session)).filter(isEntered);
  await session.query(`truncate ${tables.map(({ name }) => `tollbook.${name}`).join(", ")}`);
  await session.query("select tollbook.count_more(0, 0, 0)");
}

/** Every row of every table as one line of JSON, sorted: two books are equal when these are. */
export async function dumpTables(session: Session): Promise<Map<string, string[]>> {
  const dump = new Map<string, string[]>();
  for (const { name } of (await listTables(session)).filter((table) => !table.isView)) {
    const rows = await session.query<{ line: string }>(
      `select row_to_json(t)::text as line from tollbook.${name} t order by row_to_json(t)::text collate "C"`,
    );
    dump.set(
      name,
      rows.map(({ line }) => line),
    );
  }
  return dump;
}
