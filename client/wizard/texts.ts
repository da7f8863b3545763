import type { EngineWords, WizardWording } from '../../lib/flow/engine-words/shape.ts'
import type { EngineOverrides } from '../../lib/flow/engine-words.ts'
import type { Flow } from '../../lib/flow/flow.ts'
import { flowOfOutline } from '../../lib/flow/flow-of-outline.ts'
import type { FlowTexts, PageWords } from '../../lib/flow/flow-texts.ts'
import type { Outline } from '../../lib/flow/outline.ts'
import { type Parameters, type Phrase, write } from '../../lib/flow/phrase.ts'

export type WizardTexts = FlowTexts

const flows = new WeakMap<Outline, Flow>()

/** The flow that an outline is of; the same one for the same outline. */
export function flowOf({ outline }: Pick<WizardTexts, 'outline'>): Flow {
  const flow = flows.get(outline) ?? flowOfOutline(outline)
  flows.set(outline, flow)
  return flow
}

export type Say = (wording: WizardWording, parameters?: Parameters) => string

/** Writes what the engine says of a page. */
export function sayIn({ outline, words, language }: WizardTexts): Say {
  return (wording, parameters = {}) => {
    const isOverridden = outline.engine?.wizard?.[wording] !== undefined
    return write(words.wizard[wording], parameters, isOverridden ? outline.locale : language)
  }
}

/** Says how many answers need attention. */
export function attentionIn(texts: WizardTexts, count: number): string {
  const { outline, language, words } = texts
  const isOverridden = outline.engine?.needAttention !== undefined
  const parameters = { count, number: words.numbers?.[count] ?? count }
  return write(words.needAttention, parameters, isOverridden ? outline.locale : language)
}

/** Which language a wording of a problem stands in. */
export const languageOfProblem =
  ({ outline, language }: WizardTexts) =>
  (wording: keyof EngineWords['problems']): string =>
    outline.engine?.problems?.[wording] === undefined ? language : outline.locale

type Loaded = { [Language: string]: PageWords }

/** The engine's words as they come on their own, one file a language. */
const LANGUAGES: Readonly<Record<string, () => Promise<Loaded>>> = {
  en: () => import('../../lib/flow/engine-words/en.ts'),
  es: () => import('../../lib/flow/engine-words/es.ts'),
  pt: () => import('../../lib/flow/engine-words/pt.ts'),
  ar: () => import('../../lib/flow/engine-words/ar.ts'),
}

/** Fetches the words that go with an outline, which names what the flow says otherwise. */
export async function textsFor(outline: Outline): Promise<WizardTexts> {
  const wanted = outline.locale.split('-')[0] ?? 'en'
  const language = Object.hasOwn(LANGUAGES, wanted) ? wanted : 'en'
  const words = (await LANGUAGES[language]?.())?.[language]
  if (words === undefined) throw new TypeError(`There are no words in "${language}".`)
  // English number words stand in no sentence of another language.
  const isForeign = language !== wanted && outline.engine?.needAttention !== undefined
  return {
    outline,
    words: withOverrides(isForeign ? { ...words, numbers: [] } : words, outline.engine),
    language: language === wanted ? outline.locale : language,
  }
}

function withOverrides(words: PageWords, overrides: EngineOverrides = {}): PageWords {
  const { problems, wizard, needAttention, numbers } = overrides
  return {
    needAttention: needAttention ?? words.needAttention,
    ...(numbers === undefined && words.numbers === undefined ? {} : { numbers: numbers ?? words.numbers }),
    problems: { ...words.problems, ...(problems as Record<string, Phrase>) },
    wizard: { ...words.wizard, ...(wizard as Record<string, Phrase>) },
  }
}
