import { byFlow } from './by-flow.ts'

/** The fields whose answers operators find a session by, by step. */
export const findFields = byFlow(
  (flow): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
      flow.steps
        .map(
          ({ name, fields }) => [name, Object.keys(fields).filter((field) => fields[field]?.findBy)] as const,
        )
        .filter(([, fields]) => fields.length > 0),
    ),
)
