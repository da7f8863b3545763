#!/usr/bin/env -S node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON
import { nodeTooOld } from '#cli/node-version.ts'

const refusal = nodeTooOld(process.versions.node)
if (refusal === undefined) {
  // Not above, where an older Node would fail on it before anything could be said.
  const [{ APP_COMMANDS }, { runProcess }] = await Promise.all([
    import('#cli/command-table.ts'),
    import('#cli/run-process.ts'),
  ])
  await runProcess(APP_COMMANDS)
} else {
  process.stderr.write(`${refusal}\n`)
  process.exitCode = 1
}
