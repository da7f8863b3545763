import type { Command } from './command.ts'
import { audit } from './commands/audit.ts'
import { demo } from './commands/demo.ts'
import { doctor } from './commands/doctor.ts'
import { erase } from './commands/erase.ts'
import { flow } from './commands/flow.ts'
import { keys } from './commands/keys.ts'
import { migrate } from './commands/migrate.ts'
import { seed } from './commands/seed.ts'
import { sessions } from './commands/sessions.ts'
import { users } from './commands/users.ts'
import { webhooks } from './commands/webhooks.ts'

/** The commands of `firststep`, in the order in which somebody needs them. */
export const COMMANDS: readonly Command[] = [
  migrate,
  seed,
  doctor,
  keys,
  users,
  flow,
  sessions,
  erase,
  webhooks,
  audit,
  demo,
]
