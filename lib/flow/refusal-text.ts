import { engineLocaleOf, engineWordsOf, languageOf } from './engine-words.ts'
import type { Flow } from './flow.ts'
import { attentionOf } from './messages.ts'
import { type Phrase, write } from './phrase.ts'
import { ar } from './refusal-words/ar.ts'
import { en } from './refusal-words/en.ts'
import { es } from './refusal-words/es.ts'
import { pt } from './refusal-words/pt.ts'
import type { RefusalWording, RefusalWords } from './refusal-words/shape.ts'
import type { Told } from './told.ts'

const BY_LANGUAGE: Readonly<Record<string, RefusalWords>> = { en, es, pt, ar }

/** Puts what a refusal tells into words: the flow's own where it has any, else the language's, else English. */
export function refusalText({ wording, parameters }: Told, locale: string, flow?: Flow): string {
  if (wording === 'needAttention') return attentionOf(Number(parameters.count), locale, flow)
  const overrides = flow?.texts[locale]?.engine
  const written = engineLocaleOf(locale)
  const own = isRefusal(wording) ? overrides?.refusals?.[wording] : overrides?.problems?.[wording]
  const usual: Phrase = isRefusal(wording)
    ? (BY_LANGUAGE[languageOf(written)] ?? en)[wording]
    : engineWordsOf(locale, overrides).problems[wording]
  return write(own ?? usual, parameters, own === undefined ? written : locale)
}

const isRefusal = (wording: string): wording is RefusalWording => Object.hasOwn(en, wording)
