/** The oldest Node that the package runs on; the same stands in `engines` of its manifest. */
const OLDEST = [22, 18] as const

/** One line about a Node that is too old for the package; undefined for one that is not. Imports nothing. */
export function nodeTooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined
  return `Firststep needs Node ${oldestMajor}.${oldestMinor} or later (this is ${version}).`
}
