/** Texts, names, bodies of functions and comments, in which no command ends, and the ends of commands. */
const PARTS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1|--[^\n]*|\/\*[\s\S]*?\*\/|;/g

const SUBQUERY = /\(\s*select auth\.uid\(\)\s*\)/gi

/**
 * The commands of a migration one by one, as Citus takes them to its workers, and with policies as a distributed table
 * has them: without a subquery.
 */
export function commandsOf(migration: string): string[] {
  const commands: string[] = []
  let start = 0
  for (const { 0: part, index } of migration.matchAll(PARTS)) {
    if (part !== ';') continue
    commands.push(migration.slice(start, index + 1))
    start = index + 1
  }
  return commands.map((command) => command.trim().replaceAll(SUBQUERY, 'auth.uid()'))
}
