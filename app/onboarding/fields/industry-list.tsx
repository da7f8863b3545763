import { useEffect, useRef } from 'react'
import { classNames } from '#app/components/ui/class-names.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { type IndustryOption, keyOf } from './industry-options.ts'

interface IndustryListProps {
  id: string
  label: string
  options: readonly IndustryOption[]
  /** Others are on their way. */
  isComing: boolean
  active: number
  slug: string
  onChoose: (option: IndustryOption) => void
}

/** The list of a combobox, whose keys are the text field's. */
export function IndustryList({ id, label, options, isComing, active, slug, onChoose }: IndustryListProps) {
  const { say } = useWizard()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      aria-busy={isComing || undefined}
      className={classNames('max-h-64 overflow-y-auto p-1', options.length === 0 && 'hidden')}
    >
      {options.map((option, index) => {
        const isChosen = 'industry' in option && option.industry.slug === slug
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text field
          <div
            key={keyOf(option)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={isChosen}
            className={classNames(
              'flex min-h-11 cursor-pointer items-center justify-between gap-3 rounded-sm px-2.5 py-2 text-sm',
              index === active ? 'bg-accent text-accent-foreground' : 'hover:bg-muted',
            )}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
          >
            {'own' in option ? (
              say('useOwn', { name: option.own })
            ) : (
              <>
                <span className={isChosen ? 'font-medium' : undefined}>{option.industry.name}</span>
                {option.industry.categoryName === option.industry.name ? null : (
                  <span className="hidden text-xs text-muted-foreground sm:inline">
                    {option.industry.categoryName}
                  </span>
                )}
              </>
            )}
          </div>
        )
      })}
    </div>
  )
}
