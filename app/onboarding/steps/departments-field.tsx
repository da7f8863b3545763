import { Plus, X } from 'lucide-react'
import { useRef } from 'react'
import { useFieldArray } from 'react-hook-form'
import { Button } from '#app/components/ui/button.tsx'
import { FieldGroup } from '#app/components/ui/field.tsx'
import { Input, Select } from '#app/components/ui/input.tsx'
import type { StepForm } from './use-step-form.ts'

const MAX_DEPARTMENTS = 50

interface Row {
  name?: string
  parent?: string
}

/** The departments, row by row, each with the one it belongs to. */
export function DepartmentsField({ step }: { step: StepForm }) {
  const { form, words, errorOf } = step
  const texts = words.departments
  const list = useFieldArray({ control: form.control as never, name: 'departments' as never })
  const rows = (form.watch('departments') as Row[] | undefined) ?? []
  const names = rows.map(({ name }) => name?.trim() ?? '')
  const addButton = useRef<HTMLButtonElement>(null)

  function remove(index: number) {
    list.remove(index)
    addButton.current?.focus()
  }

  return (
    <FieldGroup
      id="departments"
      label={words.fields.departments}
      hint={words.hints.departments}
      error={errorOf('departments')}
      optionalText={words.optional}
    >
      <ul className="grid gap-3">
        {list.fields.map(({ id }, index) => {
          const name = names[index] ?? ''
          const error = errorOf(`departments.${index}.name`) ?? errorOf(`departments.${index}.parent`)
          const parents = [...new Set(names.filter((other) => other !== '' && other !== name))]
          const parent = rows[index]?.parent ?? ''
          return (
            <li key={id} className="grid grid-cols-[1fr_auto] gap-2 sm:grid-cols-[1fr_12rem_auto]">
              <div className="grid gap-1">
                <Input
                  id={`departments.${index}.name`}
                  aria-label={texts.name(index + 1)}
                  placeholder={texts.namePlaceholder}
                  aria-invalid={error ? true : undefined}
                  aria-describedby={error ? `departments.${index}.error` : undefined}
                  {...form.register(`departments.${index}.name`)}
                />
                {error ? (
                  <p id={`departments.${index}.error`} className="text-sm text-destructive">
                    {error}
                  </p>
                ) : null}
              </div>
              <Select
                aria-label={texts.parent(name)}
                className="order-last col-span-2 sm:order-none sm:col-span-1"
                {...form.register(`departments.${index}.parent`)}
              >
                <option value="">{texts.noParent}</option>
                {parent !== '' && !parents.includes(parent) ? <option value={parent}>{parent}</option> : null}
                {parents.map((other) => (
                  <option key={other} value={other}>
                    {other}
                  </option>
                ))}
              </Select>
              <Button
                variant="ghost"
                size="icon"
                aria-label={texts.remove(name)}
                onClick={() => remove(index)}
              >
                <X aria-hidden />
              </Button>
            </li>
          )
        })}
      </ul>
      {rows.length < MAX_DEPARTMENTS ? (
        <Button
          ref={addButton}
          variant="secondary"
          className="mt-3"
          onClick={() => list.append({ name: '', parent: '' } as never)}
        >
          <Plus aria-hidden />
          {texts.add}
        </Button>
      ) : (
        <p className="mt-3 text-sm text-muted-foreground">{texts.full}</p>
      )}
    </FieldGroup>
  )
}
