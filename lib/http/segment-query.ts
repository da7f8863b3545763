import { z } from 'zod'
import type { Flow } from '../flow/flow.ts'
import { segmentOf } from '../operators/segment.ts'

const MAX_SEGMENT_CHARACTERS = 400

/** `?segment=size:small,industry:bakeries`, as segmentOf reads it. */
export const segmentSchema = (flow: Flow) =>
  z
    .string()
    .max(MAX_SEGMENT_CHARACTERS, { error: `At most ${MAX_SEGMENT_CHARACTERS} characters.` })
    .transform((text, context) => {
      const segment = segmentOf(flow, text)
      if (!('problem' in segment)) return segment
      context.addIssue({ code: 'custom', message: segment.problem })
      return z.NEVER
    })
    .optional()
