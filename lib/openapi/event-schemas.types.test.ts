import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { EventData } from '../flow/event-types.ts'
import type { EVENT_SCHEMAS } from './event-schemas.ts'

type Described = { [Type in keyof typeof EVENT_SCHEMAS]: z.output<(typeof EVENT_SCHEMAS)[Type]>['data'] }

// Judged by `tsc`, which `npm run check` runs.
test('a handler’s types say what the schemas of events say', () => {
  expectTypeOf<keyof EventData>().toEqualTypeOf<keyof Described>()
  expectTypeOf<Described>().toExtend<EventData>()
  expectTypeOf<EventData>().toExtend<Described>()
})
