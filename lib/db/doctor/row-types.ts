import type { ClientBase } from 'pg'
import { OURS } from './catalogue.ts'

const HEADER = `// The rows of the database as the driver hands them over, written by "npx firststep doctor --write" and never by hand.
`

/** Tables, views, and what functions return as tables; of those no column is known to have a value. */
const QUERY = `
  select c.relname::text as name, n.nspname || '.' || c.relname as place, obj_description(c.oid, 'pg_class') as comment,
    jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'isRequired', a.attnotnull,
      'check', (select pg_get_constraintdef(k.oid) from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) like '%= ANY%')
    ) order by a.attnum) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where ${OURS} and c.relkind in ('r', 'p', 'v')
  group by c.oid, n.nspname
  union all
  select p.proname, 'onboarding.' || p.proname, obj_description(p.oid, 'pg_proc'),
    jsonb_agg(jsonb_build_object('name', result.name, 'type', format_type(result.type, null), 'isRequired', false, 'check', null)
      order by result.place)
  from pg_proc p cross join lateral unnest(p.proallargtypes, p.proargmodes, p.proargnames) with ordinality
    as result (type, mode, name, place)
  where p.pronamespace = 'onboarding'::regnamespace and result.mode = 't'
  group by p.oid`

interface Described {
  name: string
  place: string
  comment: string | null
  columns: { name: string; type: string; isRequired: boolean; check: string | null }[]
}

/** As the driver hands them over: what a number of JavaScript cannot hold stays text. */
const TYPES: Record<string, string> = {
  boolean: 'boolean',
  date: 'Date',
  integer: 'number',
  interval: 'object',
  jsonb: 'unknown',
  real: 'number',
  'timestamp with time zone': 'Date',
}

function typeOf({ type, isRequired, check }: Described['columns'][number]): string {
  const element = type.replace(/\[\]$/, '')
  const values = [...(check ?? '').matchAll(/'([^']+)'::character varying/g)].map(([, value]) => `'${value}'`)
  const base = values.length > 0 ? values.join(' | ') : (TYPES[element] ?? 'string')
  const whole = element === type ? base : `${base}[]`
  return isRequired || whole === 'unknown' ? whole : `${whole} | null`
}

const nameOf = (name: string) =>
  `${name.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Row`

const promiseOf = (comment: string | null) =>
  comment === null ? '' : `: ${comment.replaceAll(/\s+/g, ' ').split(/(?<=\.) /)[0]}`

/** The types of every row that a table, a view or a function of ours gives, as the source of a module. */
export async function readRowTypes(client: ClientBase): Promise<string> {
  const { rows } = await client.query<Described>(QUERY)
  const interfaces = rows
    .map(({ name, place, comment, columns }) => ({
      name: nameOf(name),
      lines: [
        `/** \`${place}\`${promiseOf(comment)} */`,
        `export interface ${nameOf(name)} {`,
        ...columns.map((column) => `  ${column.name}: ${typeOf(column)}`),
        '}',
      ],
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  return [HEADER, ...interfaces.map(({ lines }) => `${lines.join('\n')}\n`)].join('\n')
}
