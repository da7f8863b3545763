import type { ReactNode } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { ChoiceCard } from '#app/components/ui/choice-card.tsx'
import { classNames } from '#app/components/ui/class-names.ts'
import { FieldGroup } from '#app/components/ui/field.tsx'
import type { OutlineChoice } from '#lib/flow/outline.ts'
import { type FieldProps, labelling } from './field-props.ts'
import { SelectField } from './select-field.tsx'

const MOST_CARDS = 8

/** A handful of answers are cards, many without more to say are a list to pick from. */
export function ChoiceField(properties: FieldProps) {
  const { choices = [] } = properties.field
  const isLong = choices.length > MOST_CARDS && choices.every(({ description }) => description === undefined)
  return isLong ? (
    <SelectField {...properties} />
  ) : (
    <RadioCards {...properties} choices={choices} onChoose={(value) => value} />
  )
}

/** Yes or no. */
export function BooleanField(properties: FieldProps) {
  const { say } = properties.form
  const choices = [
    { value: 'true', label: say('yes') },
    { value: 'false', label: say('no') },
  ]
  return <RadioCards {...properties} choices={choices} onChoose={(value) => value === 'true'} />
}

interface RadioCardsProps extends FieldProps {
  choices: readonly OutlineChoice[]
  /** The form's value of a choice. */
  onChoose: (value: string) => unknown
}

function RadioCards({ form, field, path, choices, onChoose }: RadioCardsProps) {
  const value = form.valueAt(path)
  const chosen = value === undefined || value === '' ? undefined : String(value)
  const { error, ...labels } = labelling({ form, field, path })
  return (
    <FieldGroup {...labels} error={error}>
      <Cards choices={choices}>
        {(choice) => (
          <ChoiceCard
            key={choice.value}
            type="radio"
            name={path}
            value={choice.value}
            title={choice.label}
            description={choice.description}
            aria-describedby={error ? `${path}-error` : undefined}
            checked={chosen === choice.value}
            onChange={() => form.set(path, onChoose(choice.value))}
          />
        )}
      </Cards>
      {field.required || chosen === undefined ? null : (
        <Button
          variant="link"
          size="narrow"
          className="mt-1 -ms-2"
          onClick={() => form.set(path, field.kind === 'boolean' ? undefined : '')}
        >
          {form.say('clear')}
          <span className="sr-only">: {field.label}</span>
        </Button>
      )}
    </FieldGroup>
  )
}

/** Any of a handful of answers. */
export function ChoicesField({ form, field, path }: FieldProps) {
  const chosen = (form.valueAt(path) as string[] | undefined) ?? []
  const { choices = [] } = field
  const { error, ...labels } = labelling({ form, field, path })
  // In the order of the choices, so that the same answer is the same whatever was ticked first.
  const toggled = (value: string, isOn: boolean) =>
    choices.map((choice) => choice.value).filter((other) => (other === value ? isOn : chosen.includes(other)))
  return (
    <FieldGroup {...labels} error={error}>
      <Cards choices={choices}>
        {(choice) => (
          <ChoiceCard
            key={choice.value}
            type="checkbox"
            name={path}
            value={choice.value}
            title={choice.label}
            description={choice.description}
            aria-describedby={error ? `${path}-error` : undefined}
            checked={chosen.includes(choice.value)}
            onChange={(event) => form.set(path, toggled(choice.value, event.target.checked))}
          />
        )}
      </Cards>
    </FieldGroup>
  )
}

/** So many characters have room twice on a phone, and three times on a larger screen. */
const [SHORT_LABEL, MIDDLE_LABEL] = [12, 18]

interface CardsProps {
  choices: readonly OutlineChoice[]
  children: (choice: OutlineChoice) => ReactNode
}

/** Cards beside each other as far as their words have room. */
function Cards({ choices, children }: CardsProps) {
  const isDescribed = choices.some(({ description }) => description !== undefined)
  const longest = Math.max(...choices.map(({ label }) => label.length))
  const inThrees = choices.length === 3 || choices.length > 4 ? 'sm:grid-cols-3' : 'sm:grid-cols-2'
  const columns = isDescribed
    ? ''
    : longest <= SHORT_LABEL
      ? `grid-cols-2 ${inThrees}`
      : longest <= MIDDLE_LABEL
        ? inThrees
        : 'sm:grid-cols-2'
  return <div className={classNames('grid gap-2', columns)}>{choices.map(children)}</div>
}
