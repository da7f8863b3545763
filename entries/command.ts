#!/usr/bin/env node
import { APP_COMMANDS } from '#cli/command-table.ts'
import { runProcess } from '#cli/run-process.ts'

await runProcess(APP_COMMANDS)
