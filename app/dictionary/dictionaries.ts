import type { Locale } from '#lib/flow/steps.ts'
import { type Dictionary, en } from './en.ts'
import { es } from './es.ts'

/** Every text of the pages; a language that lacks one does not compile. */
export const DICTIONARIES: Record<Locale, Dictionary> = { en, es }
