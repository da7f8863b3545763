import { expect, test } from 'vitest'
import { migrationNames, readMigration } from '../migration-files.ts'
import { commandsOf } from './commands.ts'

test('a command ends where Postgres ends it, and a policy loses its subquery', () => {
  const body = `create function f() returns text language sql as $$ select 'a;b'; $$;`
  const policy = `create policy own on t using ((select auth.uid()) = user_id);`
  expect(commandsOf(`-- one; two\n${body}\n${policy}\ncomment on table t is 'it''s; so';\n`)).toEqual([
    `-- one; two\n${body}`,
    'create policy own on t using (auth.uid() = user_id);',
    `comment on table t is 'it''s; so';`,
  ])
})

test('every migration ends in a command, and none of them is begun within another', async () => {
  for (const name of await migrationNames()) {
    const migration = await readMigration(name)
    const commands = commandsOf(migration)
    for (const command of commands)
      expect(command.replace(/^(\s|--[^\n]*\n)+/, ''), name).toMatch(
        /^(create|alter|drop|comment|grant|revoke|insert|update|delete|do|set|reset|select|with)\b/i,
      )
    const bare = (text: string) => text.replaceAll('(select auth.uid())', 'auth.uid()').replaceAll(/\s/g, '')
    expect(bare(commands.join('')), name).toBe(bare(migration))
  }
})
