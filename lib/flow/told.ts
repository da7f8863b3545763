import type { ProblemWording } from './engine-words/shape.ts'
import type { Parameters } from './phrase.ts'
import type { RefusalWording } from './refusal-words/shape.ts'

/** What a refusal says, as data: it is put into words where the language of who reads it is known. */
export interface Told {
  /** `needAttention` counts the fields that are wrong. */
  wording: RefusalWording | ProblemWording | 'needAttention'
  parameters: Parameters
}

export const told = (wording: Told['wording'], parameters: Parameters = {}): Told => ({ wording, parameters })

const MARK = 'told:'

/** The same as the message of a schema, which can only be text; `readTold` reads it. */
export const toldBySchema = (wording: Told['wording'], parameters: Parameters = {}): string =>
  MARK + JSON.stringify(told(wording, parameters))

/** What a schema's message tells; undefined for one that is a text already. */
export const readTold = (message: string): Told | undefined =>
  message.startsWith(MARK) ? (JSON.parse(message.slice(MARK.length)) as Told) : undefined
