import { Plus, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { classNames } from '#app/components/ui/class-names.ts'
import { Field, FieldGroup } from '#app/components/ui/field.tsx'
import { Select } from '#app/components/ui/input.tsx'
import { type FormValues, formValuesOf } from '#client/wizard/form-values.ts'
import type { OutlineField } from '#lib/flow/outline.ts'
import { type FieldProps, type HolderProps, labelling } from './field-props.ts'
import { RemovedEntry } from './removed-entry.tsx'

/** Entries with the same fields each; in a tree each names the one that it stands under. */
export function ListField({ form, field, path, View }: HolderProps) {
  const { say, problemAt } = form
  const rows = (form.valueAt(path) as FormValues[] | undefined) ?? []
  const inner = field.fields ?? []
  const most = Number(field.max)
  const entryName = (place: number) =>
    say('entry', { label: field.entryText ?? field.label, place: place + 1 })
  const addButton = useRef<HTMLButtonElement>(null)
  const added = useRef<number>(undefined)
  const [removed, setRemoved] = useState<{ row: FormValues; place: number; left: number }>()
  const enough = onlyRequired(inner)

  const focusRow = (place: number) =>
    document
      .getElementById(`${path}.${place}`)
      ?.querySelector<HTMLElement>('input, select, textarea')
      ?.focus()

  useEffect(() => {
    if (added.current === undefined) return
    focusRow(added.current)
    added.current = undefined
  })

  function add() {
    added.current = rows.length
    setRemoved(undefined)
    form.set(path, [...rows, formValuesOf(inner, {})])
  }

  function remove(row: FormValues, place: number) {
    form.set(
      path,
      rows.filter((_, other) => other !== place),
    )
    // What nobody has named is not missed.
    const isNamed = nameOf(row, field) !== ''
    setRemoved(isNamed ? { row, place, left: rows.length - 1 } : undefined)
    if (!isNamed) addButton.current?.focus()
  }

  function putBack({ row, place }: { row: FormValues; place: number }) {
    added.current = place
    setRemoved(undefined)
    form.set(path, [...rows.slice(0, place), row, ...rows.slice(place)])
  }

  /** Enter goes on to the next entry where this one has all that it needs; in an empty one it goes on with the step. */
  function goOn(event: KeyboardEvent, place: number) {
    const { target, key, nativeEvent } = event
    const isOfEntry = enough !== undefined && (target as HTMLElement).id === `${path}.${place}.${enough}`
    if (key !== 'Enter' || nativeEvent.isComposing || !isOfEntry) return
    if (String(rows[place]?.[enough] ?? '').trim() === '') return
    if (place < rows.length - 1) focusRow(place + 1)
    else if (rows.length < most) add()
    else return
    event.preventDefault()
  }

  return (
    <FieldGroup {...labelling({ form, field, path })}>
      <ul className="grid gap-3">
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no other name, and its controls hold no state
          <li key={place}>
            <fieldset
              id={`${path}.${place}`}
              aria-describedby={problemAt(`${path}.${place}`) ? `${path}.${place}-error` : undefined}
              className="rounded-lg border border-border p-4"
              onKeyDown={(event) => goOn(event, place)}
            >
              <legend className="sr-only">{entryName(place)}</legend>
              <div className="flex items-start gap-2">
                <div className="grid min-w-0 grow gap-4">
                  {inner.map((one) =>
                    one.name === field.tree?.parent ? (
                      <ParentField
                        key={one.name}
                        form={form}
                        field={one}
                        path={`${path}.${place}.${one.name}`}
                        others={namesOf(rows, field, place)}
                      />
                    ) : (
                      <View key={one.name} form={form} field={one} path={`${path}.${place}.${one.name}`} />
                    ),
                  )}
                </div>
                <Button
                  variant="ghost"
                  size="icon"
                  className="-me-2 -mt-2"
                  aria-label={`${say('remove')}: ${nameOf(row, field) || entryName(place)}`}
                  onClick={() => remove(row, place)}
                >
                  <X aria-hidden />
                </Button>
              </div>
              {problemAt(`${path}.${place}`) ? (
                <p id={`${path}.${place}-error`} className="mt-2 text-sm text-destructive">
                  {problemAt(`${path}.${place}`)}
                </p>
              ) : null}
            </fieldset>
          </li>
        ))}
      </ul>
      {removed && rows.length < most ? (
        <RemovedEntry
          key={removed.left}
          say={form.say}
          name={nameOf(removed.row, field)}
          onUndo={() => putBack(removed)}
        />
      ) : null}
      {rows.length < most ? (
        <Button
          ref={addButton}
          variant="secondary"
          className={classNames(
            'max-w-full wrap-anywhere hyphens-auto',
            (rows.length > 0 || removed) && 'mt-3',
          )}
          aria-label={field.addText ?? `${say('add')}: ${field.label}`}
          onClick={add}
        >
          <Plus aria-hidden />
          {field.addText ?? say('add')}
        </Button>
      ) : (
        <p className="mt-3 text-sm text-muted-foreground">{say('full', { count: most })}</p>
      )}
    </FieldGroup>
  )
}

/** The text that is all an entry needs; undefined where it needs more, or something that is not typed in a line. */
function onlyRequired(fields: readonly OutlineField[]): string | undefined {
  const [first, second] = fields.filter(({ required }) => required)
  return first?.kind === 'text' && second === undefined ? first.name : undefined
}

/** What an entry is called: by the name of a tree, else by its first text. */
function nameOf(row: FormValues, { tree, fields = [] }: OutlineField): string {
  const name = tree?.name ?? fields.find(({ kind }) => kind === 'text')?.name
  return name === undefined ? '' : String(row[name] ?? '').trim()
}

function namesOf(rows: readonly FormValues[], field: OutlineField, place: number): string[] {
  const own = nameOf(rows[place] ?? {}, field)
  return [...new Set(rows.map((row) => nameOf(row, field)))].filter((name) => name !== '' && name !== own)
}

/** The entry that another stands under, by its name; one that is not listed may have been said elsewhere. */
function ParentField({ form, field, path, others }: FieldProps & { others: readonly string[] }) {
  const value = String(form.valueAt(path) ?? '')
  const names = value === '' || others.includes(value) ? others : [value, ...others]
  return (
    <Field {...labelling({ form, field, path })} required={field.required}>
      {(control) => (
        <Select
          {...control}
          name={path}
          value={value}
          onChange={(event) => form.set(path, event.target.value)}
        >
          <option value="">{form.say('noParent')}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
