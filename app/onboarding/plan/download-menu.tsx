import { Download } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { OnboardingError } from '#client/errors.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import type { WizardWording } from '#lib/flow/engine-words/shape.ts'
import { usePlanTools } from './plan-context.ts'

type Format = 'markdown' | 'csv' | 'ics'

const FORMATS: Record<Format, { wording: WizardWording; extension: string; type: string }> = {
  markdown: { wording: 'downloadMarkdown', extension: 'md', type: 'text/markdown' },
  csv: { wording: 'downloadTable', extension: 'csv', type: 'text/csv' },
  ics: { wording: 'downloadCalendar', extension: 'ics', type: 'text/calendar' },
}

/** Hands the plan to the person as a file of the kind that they choose. */
export function DownloadMenu({ sessionId }: { sessionId: string }) {
  const { store } = useWizard()
  const { say } = usePlanTools()
  const [isOpen, setIsOpen] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)

  async function download(format: Format) {
    setIsOpen(false)
    toggle.current?.focus()
    const { extension, type } = FORMATS[format]
    try {
      // What waits is part of what one sees.
      await store.client.planQueue.flush()
      const text = await store.client.downloadPlan({ format, sessionId })
      saveFile(new Blob([text], { type: `${type};charset=utf-8` }), `${say('fileName')}.${extension}`)
    } catch (error) {
      if (!OnboardingError.isInstance(error)) throw error
      await store.report(error)
    }
  }

  function closeByKey({ key }: KeyboardEvent) {
    if (key !== 'Escape') return
    setIsOpen(false)
    toggle.current?.focus()
  }

  function closeBehind({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) setIsOpen(false)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it closes what its button has opened
    <div className="relative" onKeyDown={closeByKey} onBlur={closeBehind}>
      <Button
        ref={toggle}
        variant="secondary"
        size="small"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Download aria-hidden />
        {say('download')}
      </Button>
      {isOpen ? (
        <ul className="absolute start-0 top-full z-20 mt-1 grid w-max rounded-lg border border-border bg-popover p-1 text-popover-foreground shadow-lg sm:start-auto sm:end-0">
          {(Object.keys(FORMATS) as Format[]).map((format) => (
            <li key={format}>
              <Button
                variant="ghost"
                size="small"
                className="w-full justify-start"
                onClick={() => void download(format)}
              >
                {say(FORMATS[format].wording)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
