import type { Answered } from '../asks.ts'
import type { Field, FieldOptions, Fields, LabelWords, ValuesOf } from '../field-types.ts'
import { entriesOf, faultOfCount, isList } from './entries.ts'
import { fieldRecord } from './field-record.ts'
import { type GroupRecord, objectOf, type WordsOfFields } from './group.ts'
import type { Kind } from './kind.ts'

/** The two fields of an entry by which entries form a tree: what one is called, and what it stands under. */
interface Tree<Name extends string = string> {
  readonly name: Name
  readonly parent: Name
}

export interface ListRecord extends GroupRecord {
  readonly min: number
  readonly max: number
  readonly unique: boolean
  readonly tree?: Tree
}

const MOST_ENTRIES = 200
const USUAL_ENTRIES = 50

interface ListOptions<Name extends string> {
  min?: number
  /** Fifty, unless said otherwise. */
  max?: number
  /** Refuses, in a finished step, two entries that are the same. */
  unique?: boolean
  /** Refuses, in a finished step, entries that stand under themselves; a parent may be one that is not listed. */
  tree?: Tree<Name>
}

export interface ListWords<Of extends Fields> {
  fields: WordsOfFields<Of>
  /** What one entry is called, such as "Pet". */
  entry?: string
  /** What the button says that adds one, such as "Add a pet". */
  add?: string
  /** What is said of an entry that stands under itself. */
  circular?: string
}

/** Entries with the same fields each, replaced as a whole; none is an answer too, unless `min` says otherwise. */
export function list<const Of extends Fields, const Required extends boolean = true>(
  fields: Of,
  options: FieldOptions<Required> & ListOptions<keyof Of & string> = {},
): Field<{
  value: ValuesOf<Of>[]
  required: NoInfer<Required>
  words: Exclude<LabelWords<ListWords<Of>>, string>
  earlier: Answered<'earlier'>
  own: Answered<'own'>
}> {
  const { min = 0, max = USUAL_ENTRIES, unique = false } = options
  return fieldRecord('list', options, { fields, min, max, unique })
}

/** The places of entries that stand under themselves; what is no entry stands nowhere. */
function circularPlaces(entries: readonly unknown[], { name, parent }: Tree): number[] {
  const textAt = (entry: unknown, field: string): string | undefined => {
    const value = (entry as Record<string, unknown> | null | undefined)?.[field]
    return typeof value === 'string' ? value : undefined
  }
  const parents = new Map(entries.map((entry) => [textAt(entry, name), textAt(entry, parent)]))
  return entries.flatMap((entry, place) => {
    const passed = new Set<string>()
    let above = textAt(entry, parent)
    while (above !== undefined && !passed.has(above)) {
      passed.add(above)
      above = parents.get(above)
    }
    const own = textAt(entry, name)
    return own !== undefined && passed.has(own) ? [place] : []
  })
}

export const listKind: Kind<ListRecord> = {
  options: ['fields', 'min', 'max', 'unique', 'tree'],
  asks: ['isAnswered'],
  compares: [],
  isLabelled: false,
  isFindable: false,
  faultOf({ fields, min, max, tree }) {
    const isTree =
      tree === undefined || [tree.name, tree.parent].every((name) => fields[name]?.kind === 'text')
    if (!isTree || (tree !== undefined && tree.name === tree.parent))
      return 'tree must name two texts of the entries, {name, parent}'
    return faultOfCount({ min, max }, MOST_ENTRIES)
  },
  schema({ fields, min, max, unique, tree }, stage, schemaOf) {
    // Two entries that are not filled in yet are the same for a while.
    const bounds = { min, max, unique: unique && stage === 'finished' }
    const entries = entriesOf(objectOf(fields, stage, schemaOf), bounds, stage)
    if (tree === undefined || stage === 'draft') return entries
    return entries.superRefine(
      (value, context) => {
        for (const place of circularPlaces(value, tree))
          context.addIssue({
            code: 'custom',
            path: [place, tree.parent],
            message: 'circular',
            params: { code: 'circular' },
          })
      },
      { when: isList },
    )
  },
  fieldsOf: ({ fields }) => fields,
}
