import { Select } from '#app/components/ui/input.tsx'
import { LabelledControl } from './labelled-control.tsx'
import type { Names } from './names.ts'

interface SegmentFieldsProps {
  names: Names
  /** As it stands in the address: `size:small,industry:bakeries`. */
  segment: string | undefined
  titles: readonly string[]
  words: { any: string; unknown: string }
}

/** Two choices of an answer, by which sessions are narrowed; both are called `segment` in the address. */
export function SegmentFields({ names, segment = '', titles, words }: SegmentFieldsProps) {
  if (names.segments.length === 0) return null
  const chosen = segment.split(',')
  return titles.slice(0, names.segments.length).map((title, place) => (
    <LabelledControl key={title} id={`segment-${place}`} label={title}>
      <Select id={`segment-${place}`} name="segment" defaultValue={chosen[place] ?? ''}>
        <option value="">{words.any}</option>
        {names.segments.map(({ label, title, values }) => (
          <optgroup key={label} label={title}>
            {withChosen(values, label, chosen[place]).map(({ value, name }) => (
              <option key={value} value={`${label}:${value}`}>
                {name}
              </option>
            ))}
            <option value={`${label}:`}>{`${title}: ${words.unknown}`}</option>
          </optgroup>
        ))}
      </Select>
    </LabelledControl>
  ))
}

/** The values that are known, and the one of the address where it is another: a band of numbers, or one that is gone. */
function withChosen(values: Names['segments'][number]['values'], label: string, chosen = '') {
  const value = chosen.startsWith(`${label}:`) ? chosen.slice(label.length + 1) : ''
  return value === '' || values.some((one) => one.value === value)
    ? values
    : [...values, { value, name: value }]
}
