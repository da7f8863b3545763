#!/usr/bin/env node
import { COMMANDS } from './command-table.ts'
import { runCommandLine } from './run-command-line.ts'

// `firststep users list | head` has heard enough when head has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCommandLine(process.argv.slice(2), COMMANDS, {
  environment: process.env,
  output: process.stdout,
  errors: process.stderr,
})
