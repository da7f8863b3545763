import type { Locale } from '#app/locales.ts'
import { ANSWER_WORDS, type AnswerWords } from './answer-words.ts'
import { AUDIT_WORDS, type AuditWords } from './audit-words.ts'
import { FIGURE_WORDS, type FigureWords } from './figure-words.ts'
import { FRAME_WORDS, type FrameWords } from './frame-words.ts'
import { HELP_WORDS, type HelpWords } from './help-words.ts'
import { NAME_WORDS, type NameWords } from './name-words.ts'
import { SESSION_WORDS, type SessionWords } from './session-words.ts'
import { TIMELINE_WORDS, type TimelineWords } from './timeline-words.ts'

export interface AdminWords {
  frame: FrameWords
  names: NameWords
  figures: FigureWords
  sessions: SessionWords
  timeline: TimelineWords
  answers: AnswerWords
  help: HelpWords
  audit: AuditWords
}

const wordsIn = (locale: Locale): AdminWords => ({
  frame: FRAME_WORDS[locale],
  names: NAME_WORDS[locale],
  figures: FIGURE_WORDS[locale],
  sessions: SESSION_WORDS[locale],
  timeline: TIMELINE_WORDS[locale],
  answers: ANSWER_WORDS[locale],
  help: HELP_WORDS[locale],
  audit: AUDIT_WORDS[locale],
})

/** Every text of the operators' pages. */
export const ADMIN_WORDS: Record<Locale, AdminWords> = { en: wordsIn('en'), es: wordsIn('es') }
