import { buildPagesIfNeeded } from '#server/page-build.ts'

/** Builds the pages once, before the first file of the browser tests. */
export async function setup(): Promise<void> {
  await buildPagesIfNeeded((line) => process.stdout.write(`${line}\n`))
}
