#!/usr/bin/env -S node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON
import { APP_COMMANDS } from '#cli/command-table.ts'
import { runProcess } from '#cli/run-process.ts'

await runProcess(APP_COMMANDS)
