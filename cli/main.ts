#!/usr/bin/env node
import { COMMANDS } from './command-table.ts'
import { runProcess } from './run-process.ts'

await runProcess(COMMANDS)
