import { toldBySchema } from './told.ts'
import { type TextBounds as Bounds, typedText } from './typed-text.ts'

export interface TextBounds extends Bounds {
  /** What messages call it: its name in the request. */
  label: string
}

/** A schema for text that a person typed, which tells what is wrong with it as data; see `typedText`. */
export function boundedText({ label, ...bounds }: TextBounds) {
  return typedText(bounds, (wording, parameters) => toldBySchema(wording, { label, ...parameters }))
}
