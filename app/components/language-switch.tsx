import { Button } from './ui/button.tsx'
import { Select } from './ui/input.tsx'

/** So many languages have room beside each other. */
const MOST_BUTTONS = 2

interface LanguageSwitchProps {
  locale: string
  locales: readonly string[]
  /** What the switch is called, in the language that is shown. */
  label: string
  onChange: (locale: string) => void
}

/** The languages to choose from; nothing where there is no choice. */
export function LanguageSwitch({ locale, locales, label, onChange }: LanguageSwitchProps) {
  if (locales.length < 2) return null
  if (locales.length > MOST_BUTTONS) {
    return (
      <span className="w-32 shrink-0">
        <Select aria-label={label} value={locale} onChange={(event) => onChange(event.target.value)}>
          {locales.map((choice) => (
            <option key={choice} value={choice} lang={choice}>
              {ownNameOf(choice)}
            </option>
          ))}
        </Select>
      </span>
    )
  }
  return (
    <fieldset className="flex items-center" aria-label={label}>
      {locales.map((choice) => (
        <Button
          key={choice}
          variant="toggle"
          size="narrow"
          aria-pressed={choice === locale}
          lang={choice}
          onClick={() => onChange(choice)}
        >
          {choice}
          <span className="sr-only">{ownNameOf(choice)}</span>
        </Button>
      ))}
    </fieldset>
  )
}

/** What a language calls itself, such as "Español". */
function ownNameOf(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  const [first = '', ...rest] = name
  return first.toLocaleUpperCase(locale) + rest.join('')
}
