import type { Command } from './command.ts'
import { add } from './commands/add.ts'
import { audit } from './commands/audit.ts'
import { demo } from './commands/demo.ts'
import { doctor } from './commands/doctor.ts'
import { erase } from './commands/erase.ts'
import { flow } from './commands/flow.ts'
import { init } from './commands/init.ts'
import { keys } from './commands/keys.ts'
import { migrate } from './commands/migrate.ts'
import { seed } from './commands/seed.ts'
import { sessions } from './commands/sessions.ts'
import { users } from './commands/users.ts'
import { webhooks } from './commands/webhooks.ts'

/** The commands of an app that has Firststep installed, in the order in which somebody needs them. */
export const APP_COMMANDS: readonly Command[] = [
  init,
  add,
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
]

/** The commands of `firststep`. The demo needs the appliance. */
export const COMMANDS: readonly Command[] = [...APP_COMMANDS, demo]
