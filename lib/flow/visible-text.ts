import { countCodePoints } from './normal-text.ts'

/**
 * What a reader sees nothing of, in one list for people's text and models': controls, formats, private and unassigned
 * characters, lone surrogates, whatever Unicode calls ignorable (Hangul fillers, variation selectors), and blank Braille.
 */
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{DI}\u2800]`

/** In an emoji they choose its form: joiners between two, a selector after one or within a keycap. */
const PART_OF_AN_EMOJI = String.raw`(?:(?<=(?:\p{ExtPict}\uFE0F?|\p{EMod}))\u200D(?=\p{ExtPict})|(?<=\p{ExtPict})\uFE0F|(?<=[0-9#*])\uFE0F(?=\u20E3))`

const UNSEEN_BUT_IN_EMOJI = new RegExp(`(?!${PART_OF_AN_EMOJI})${UNSEEN}`, 'gu')
const UNSEEN_BUT_IN_EMOJI_TAB_OR_NEWLINE = new RegExp(`(?![\\t\\n]|${PART_OF_AN_EMOJI})${UNSEEN}`, 'gu')
const UNSEEN_BUT_SPACE = new RegExp(`(?!\\s)${UNSEEN}`, 'gu')
/** Spaces, and marks that stand on nothing: behind one, or where a text begins. */
const SPACE_AND_MARKS_ALONE = /^\p{M}+|\s\p{M}*/gu

/** Returns the text without the characters that nobody sees; emoji stay whole, and tabs and newlines where asked. */
export function withoutUnseen(text: string, { keepsLines = false } = {}): string {
  return text.replace(keepsLines ? UNSEEN_BUT_IN_EMOJI_TAB_OR_NEWLINE : UNSEEN_BUT_IN_EMOJI, '')
}

/** Counts the code points of a text that a person sees; marks are seen on what they stand on. */
export function countVisible(text: string): number {
  return countCodePoints(text.replace(UNSEEN_BUT_SPACE, '').replace(SPACE_AND_MARKS_ALONE, ''))
}
