import { plainLine } from '../advisor/plain-text.ts'
import { withoutUnseen } from '../flow/visible-text.ts'
import { decodeEntities } from './html-entities.ts'
import { isInLanguage } from './item-language.ts'
import { withoutMarks } from './markdown-marks.ts'

const LOOKS_LIKE_A_TAG = /<[a-z/!?]/i

const SCHEME = /[a-z][a-z0-9+.-]+:(?:\/|[^\s\p{P}]{3})|(?:javascript|vbscript|data):\S|\/\/|\bwww\./iu
const EMAIL = /\S@\S/u
const HOST = /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}]{2,24}(?![\p{L}\p{N}])/giu
const IP_ADDRESS = /\b(?:\d{1,3}\.){3}\d{1,3}\b/

/** Abbreviations and technologies that are written like a host name and are none. */
const NOT_A_HOST = /^(?:p\.ej|ee\.uu|rr\.hh|cc\.aa|asp\.net|node\.js|next\.js|vue\.js)$/i

/** Prepares a person's text for a prompt: no invisible instructions, no more than `maxCharacters` code points. */
export function cleanForPrompt(text: string, maxCharacters: number): string {
  const visible = withoutUnseen(text.normalize('NFC'), { keepsLines: true })
  return [...visible].slice(0, maxCharacters).join('').trim()
}

/**
 * A model's text as plain text: NFKC, one line, nothing invisible, no entity, no mark of Markdown, no character that
 * opens a tag, a link or code. Undefined when it holds markup, or an address that is not one of `ownNames`, or is in
 * another script.
 */
export function toPlainText(text: string, ownNames: readonly string[]): string | undefined {
  const decoded = decodeEntities(text.normalize('NFKC'))
  if (decoded === undefined) return undefined
  const visible = withoutUnseen(decoded.normalize('NFKC'), { keepsLines: true })
  if (LOOKS_LIKE_A_TAG.test(withoutNames(visible, ownNames))) return undefined
  const plain = plainLine(withoutMarks(visible))
  const own = withoutNames(plain, ownNames)
  return holdsAddress(own) || isInAnotherScript(own) ? undefined : plain
}

const LETTER = /\p{L}/u

/** How the texts of a model's item read: as one, as nothing, or in another language than the one asked for. */
export function readingOf(
  texts: readonly string[],
  { locale, ownNames }: { locale: string; ownNames: readonly string[] },
): 'item' | 'nothing' | 'other_language' {
  if (!texts.every((text) => LETTER.test(text))) return 'nothing'
  const own = texts.map((text) => withoutNames(text, ownNames))
  return isInLanguage(own, locale) ? 'item' : 'other_language'
}

const MIN_LETTERS_OF_SCRIPT = 4

/** All languages that are written here have Latin letters; a unit may be of others. */
function isInAnotherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  return letters.length >= MIN_LETTERS_OF_SCRIPT && latin.length < letters.length / 2
}

function withoutNames(text: string, names: readonly string[]): string {
  return names
    .map((name) => name.normalize('NFKC').trim())
    .filter((name) => name.length > 1 && !name.includes('//'))
    .reduce((rest, name) => rest.replaceAll(name, ' '), text)
}

function holdsAddress(text: string): boolean {
  if (SCHEME.test(text) || EMAIL.test(text) || IP_ADDRESS.test(text)) return true
  // Browsers take the full stop of Chinese and Japanese for a dot.
  return (text.replaceAll('\u3002', '.').match(HOST) ?? []).some((host) => !NOT_A_HOST.test(host))
}

const SHINGLE_WORDS = 7

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text)
  const shingles = new Set<string>()
  for (let start = 0; start + SHINGLE_WORDS <= words.length; start++) {
    shingles.add(words.slice(start, start + SHINGLE_WORDS).join(' '))
  }
  return shingles
}

/** Recognises text that repeats the instructions themselves: seven of their words in a row. */
export function createLeakDetector(instructions: string): (text: string) => boolean {
  const secret = shinglesOf(instructions)
  return (text) =>
    shinglesOf(text)
      .values()
      .some((shingle) => secret.has(shingle))
}

/** How much of their vocabulary two texts share: 0 nothing, 1 all (Jaccard over words). */
export function similarity(one: string, other: string): number {
  const first = new Set(wordsOf(one))
  const second = new Set(wordsOf(other))
  const shared = first.intersection(second).size
  return shared === 0 ? 0 : shared / first.union(second).size
}
