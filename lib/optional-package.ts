import { createRequire } from 'node:module'
import path from 'node:path'
import { KnownError } from './flow/known-error.ts'

/** Something is configured that takes a package which is not installed; the message is one line that names it. */
export class MissingPackageError extends KnownError {
  static override readonly kind = 'MissingPackageError'
}

/** From where this code runs, and, where that is a bundle, from where the process was started. */
const lookups = [
  () => createRequire(import.meta.url),
  () => createRequire(path.join(process.cwd(), 'package.json')),
]

/**
 * A package that need not be installed; undefined where it is not. It is loaded in a way that no bundler follows, so
 * that an app builds without it.
 */
export function optionalPackage<Package>(name: string): Package | undefined {
  for (const lookup of lookups) {
    try {
      return lookup()(name)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    }
  }
  return undefined
}

/** The same where it is needed; raises MissingPackageError, which says what for. */
export function neededPackage<Package>(name: string, neededFor: string): Package {
  const loaded = optionalPackage<Package>(name)
  if (loaded === undefined)
    throw new MissingPackageError(`${neededFor} needs a package: run "npm install ${name}".`)
  return loaded
}
