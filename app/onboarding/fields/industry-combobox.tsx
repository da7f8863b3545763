import { ChevronsUpDown } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { classNames } from '#app/components/ui/class-names.ts'
import type { ControlProps } from '#app/components/ui/field.tsx'
import { Input } from '#app/components/ui/input.tsx'
import { useIndustryName } from '#client/wizard/industry-names.ts'
import { useIndustrySearch } from '#client/wizard/use-industry-search.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { IndustryList } from './industry-list.tsx'
import { type IndustryOption, keyOf, named, optionsOf } from './industry-options.ts'

interface IndustryComboboxProps {
  control: ControlProps
  label: string
  slug: string
  onChange: (slug: string) => void
  /** Somebody types: nothing else changes what stands in the box from then on. */
  onType: () => void
  /** Takes what was typed as one's own; where there is no place for that, it is not offered. */
  onOwn: ((name: string) => void) | undefined
}

/** A text field with a list of industries that follows what is typed (ARIA practices: combobox with listbox). */
export function IndustryCombobox({ control, label, slug, onChange, onType, onOwn }: IndustryComboboxProps) {
  const { state, say } = useWizard()
  const { locale } = state.texts.outline
  const name = useIndustryName(slug, locale)
  const [typed, setTyped] = useState<string>()
  const [isOpen, setIsOpen] = useState(false)
  /** What the arrows have reached: it stays what it is when other results come. */
  const [picked, setPicked] = useState<IndustryOption>()
  /** Enter was pressed before the search had answered: it means the first that comes. */
  const [isEntered, setIsEntered] = useState(false)
  const search = useIndustrySearch(typed ?? '', isOpen || typed !== undefined, locale)
  const box = useRef<HTMLInputElement>(null)
  const listId = `${control.id}-list`
  const options = optionsOf(search, typed ?? '', onOwn !== undefined)
  const isCurrent = search.query === (typed ?? '').trim()
  const pickedAt = picked === undefined ? -1 : options.findIndex((option) => keyOf(option) === keyOf(picked))
  // Whoever has typed means the first that was found.
  const active = pickedAt < 0 && typed && isCurrent && options.length > 0 ? 0 : pickedAt
  const isLeftOpen = !isOpen && typed !== undefined && typed.trim() !== '' && slug === ''

  useEffect(() => {
    if (isOpen && box.current) makeRoom(box.current)
  }, [isOpen])

  // What is chosen elsewhere, such as a suggestion, is what the box says.
  useEffect(() => {
    if (slug !== '') setTyped(undefined)
  }, [slug])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once the answer is there
  useEffect(() => {
    if (typed === undefined || !isCurrent || search.state !== 'found') return
    const [first] = options
    const industry = isOpen ? undefined : named(search.industries, typed)
    if (isEntered && first) choose(first)
    else if (industry) choose({ industry })
  }, [isEntered, isCurrent, search])

  function open() {
    setIsOpen(true)
    setPicked(undefined)
    setIsEntered(false)
  }

  function close() {
    setIsOpen(false)
    setPicked(undefined)
    setIsEntered(false)
  }

  function choose(option: IndustryOption) {
    if ('own' in option) onOwn?.(option.own)
    else onChange(option.industry.slug)
    setTyped(undefined)
    close()
  }

  /**
   * Keeps what was typed, as the industry of that name where there is one, else to be said more of. An answer that the
   * search has yet to give still chooses.
   */
  function leave() {
    setIsOpen(false)
    setPicked(undefined)
    if (typed === undefined) return
    const industry = isCurrent ? named(search.industries, typed) : undefined
    if (industry) choose({ industry })
    else onChange('')
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Keys that an input method takes for the text it is composing are not the list's.
    if (event.nativeEvent.isComposing) return
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen) return open()
      const count = options.length
      const next = key === 'ArrowDown' ? pickedAt + 1 : active - 1
      if (count > 0) setPicked(options[active < 0 && key === 'ArrowUp' ? count - 1 : (next + count) % count])
    } else if (key === 'Enter' && isOpen) {
      event.preventDefault()
      const option = options[active]
      if (option) choose(option)
      else if (!isCurrent) setIsEntered(true)
    } else if (key === 'Escape' && isOpen) {
      event.preventDefault()
      setTyped(undefined)
      close()
    }
  }

  const found = options.filter((option) => 'industry' in option).length
  const message = !isOpen
    ? ''
    : search.state === 'failed'
      ? say('searchOffline')
      : search.state === 'searching'
        ? say('searching')
        : found === 0
          ? say('foundNone')
          : say('found', { count: found })
  const hasList = isOpen && options.length > 0

  return (
    <div className="relative">
      <Input
        {...control}
        ref={box}
        className="scroll-mt-24 pe-9"
        role="combobox"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-expanded={hasList}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={hasList && active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={say('search')}
        value={typed ?? name}
        onChange={(event) => {
          onType()
          setTyped(event.target.value)
          open()
        }}
        onFocus={(event) => event.target.select()}
        onClick={open}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <ChevronsUpDown
        className="pointer-events-none absolute top-3.5 end-3 size-4 text-muted-foreground"
        aria-hidden
      />
      <div
        className={classNames(
          'absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-md border border-border bg-popover shadow-lg',
          !isOpen && 'hidden',
        )}
      >
        <IndustryList
          id={listId}
          label={label}
          options={hasList ? options : []}
          isComing={!isCurrent}
          active={active}
          slug={slug}
          onChoose={choose}
        />
        <p role="status" className={hasList ? 'sr-only' : 'px-3.5 py-2 text-sm text-muted-foreground'}>
          {message}
        </p>
      </div>
      {isLeftOpen && isCurrent ? <Offered options={options} onChoose={choose} /> : null}
    </div>
  )
}

interface OfferedProps {
  options: readonly IndustryOption[]
  onChoose: (option: IndustryOption) => void
}

/** What the text that was left in the box may mean. */
function Offered({ options, onChoose }: OfferedProps) {
  const { say } = useWizard()
  const first = options.find((option) => 'industry' in option)
  const own = options.find((option) => 'own' in option)
  const offered = [first, own].filter((option) => option !== undefined)
  return (
    <ul className="mt-2 flex flex-wrap gap-2 text-sm">
      {offered.map((option) => (
        <li key={keyOf(option)}>
          <button
            type="button"
            className="min-h-11 rounded-full border border-input/60 bg-card px-4 text-start hover:bg-muted"
            onClick={() => onChoose(option)}
          >
            {'own' in option ? say('useOwn', { name: option.own }) : option.industry.name}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** So high is the list. */
const LIST_PX = 300

/** Brings the box up where its list would open below the screen. */
function makeRoom(box: HTMLElement): void {
  const { bottom } = box.getBoundingClientRect()
  if (window.innerHeight - bottom < LIST_PX) box.scrollIntoView({ block: 'start' })
}
