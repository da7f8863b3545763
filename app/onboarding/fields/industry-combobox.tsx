import { ChevronsUpDown } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { classNames } from '#app/components/ui/class-names.ts'
import type { ControlProps } from '#app/components/ui/field.tsx'
import { Input } from '#app/components/ui/input.tsx'
import type { Industry } from '#client/types.ts'
import { useIndustryName } from '#client/wizard/industry-names.ts'
import { useIndustrySearch } from '#client/wizard/use-industry-search.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'

interface IndustryComboboxProps {
  control: ControlProps
  label: string
  slug: string
  onChange: (slug: string) => void
}

/** A text field with a list of industries that follows what is typed (ARIA practices: combobox with listbox). */
export function IndustryCombobox({ control, label, slug, onChange }: IndustryComboboxProps) {
  const { state, say } = useWizard()
  const { locale } = state.texts.outline
  const name = useIndustryName(slug, locale)
  const [typed, setTyped] = useState<string>()
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { state: searchState, industries } = useIndustrySearch(typed ?? '', isOpen, locale)
  const list = useRef<HTMLDivElement>(null)
  const listId = `${control.id}-list`

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  function open() {
    setIsOpen(true)
    setActive(-1)
  }

  function close() {
    setIsOpen(false)
    setTyped(undefined)
    setActive(-1)
  }

  function choose(industry: Industry) {
    onChange(industry.slug)
    close()
  }

  function leave() {
    if (typed === '') onChange('')
    close()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Keys that an input method takes for the text it is composing are not the list's.
    if (event.nativeEvent.isComposing) return
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen) return open()
      const count = industries.length
      const next = key === 'ArrowDown' ? active + 1 : active - 1
      if (count > 0) setActive(active < 0 && key === 'ArrowUp' ? count - 1 : (next + count) % count)
    } else if (key === 'Enter' && isOpen) {
      event.preventDefault()
      // Whoever has typed means the first that was found.
      const industry = industries[active < 0 && typed ? 0 : active]
      if (industry) choose(industry)
    } else if (key === 'Escape' && isOpen) {
      event.preventDefault()
      close()
    }
  }

  const message = !isOpen
    ? ''
    : searchState === 'failed'
      ? say('searchOffline')
      : searchState === 'searching'
        ? say('searching')
        : industries.length === 0
          ? say('foundNone')
          : say('found', { count: industries.length })
  const hasList = isOpen && industries.length > 0

  return (
    <div className="relative">
      <Input
        {...control}
        className="pe-9"
        role="combobox"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-expanded={hasList}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={say('search')}
        value={typed ?? name}
        onChange={(event) => {
          setTyped(event.target.value)
          open()
        }}
        onFocus={(event) => event.target.select()}
        onClick={open}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <ChevronsUpDown
        className="pointer-events-none absolute top-3 end-3 size-4 text-muted-foreground"
        aria-hidden
      />
      <div
        className={classNames(
          'absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-md border border-border bg-popover shadow-lg',
          !isOpen && 'hidden',
        )}
      >
        <div
          ref={list}
          id={listId}
          role="listbox"
          aria-label={label}
          className={classNames('max-h-64 overflow-y-auto p-1', !hasList && 'hidden')}
        >
          {industries.map((industry, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text field
            <div
              key={industry.slug}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={industry.slug === slug}
              className={classNames(
                'flex cursor-pointer items-baseline justify-between gap-3 rounded-sm px-2.5 py-2 text-sm',
                index === active ? 'bg-accent text-accent-foreground' : 'hover:bg-muted',
              )}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(industry)}
            >
              <span className={industry.slug === slug ? 'font-medium' : undefined}>{industry.name}</span>
              <span className="hidden text-xs text-muted-foreground sm:inline">{industry.categoryName}</span>
            </div>
          ))}
        </div>
        <p role="status" className={hasList ? 'sr-only' : 'px-3.5 py-2 text-sm text-muted-foreground'}>
          {message}
        </p>
      </div>
    </div>
  )
}
