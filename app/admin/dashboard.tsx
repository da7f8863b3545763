'use client'

import { useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { Card, CardContent } from '#app/components/ui/card.tsx'
import { Select } from '#app/components/ui/input.tsx'
import type { Locale } from '#lib/flow/steps.ts'
import { AiSection } from './ai-section.tsx'
import { type FiguresState, rangeQuery, useFigures } from './figures.ts'
import { formatsOf } from './format.ts'
import { SessionSection } from './session-section.tsx'
import { TrafficSection } from './traffic-section.tsx'
import { ADMIN_WORDS, type AdminWords } from './words.ts'

const RANGES_DAYS = [7, 30, 90, 365]
const DEFAULT_DAYS = 30

/** Reads the figures in the browser, with the person's own cookies, and shows them or why it cannot. */
export function Dashboard({ locale }: { locale: Locale }) {
  const [days, setDays] = useState(DEFAULT_DAYS)
  const [turn, setTurn] = useState(0)
  const state = useFigures(days, turn)
  const words = ADMIN_WORDS[locale]
  const formats = formatsOf(locale)
  const refresh = () => setTurn(turn + 1)

  if (state.kind !== 'ready') return <Explanation state={state} words={words} onRetry={refresh} />
  const { analytics, usage } = state.figures
  const section = { words, formats }
  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        <label htmlFor="range" className="grid w-44 gap-1 text-sm">
          {words.range}
          <Select id="range" value={days} onChange={(event) => setDays(Number(event.currentTarget.value))}>
            {RANGES_DAYS.map((count) => (
              <option key={count} value={count}>
                {words.days(count)}
              </option>
            ))}
          </Select>
        </label>
        <Button variant="secondary" onClick={refresh}>
          {words.refresh}
        </Button>
        <Button variant="ghost" onClick={() => downloadCsv('analytics', days)}>
          {words.csvSessions}
        </Button>
        <Button variant="ghost" onClick={() => downloadCsv('ai-usage', days)}>
          {words.csvAi}
        </Button>
      </div>
      <SessionSection analytics={analytics} {...section} />
      <AiSection usage={usage} {...section} />
      <TrafficSection traffic={analytics.traffic} {...section} />
    </>
  )
}

async function downloadCsv(report: 'analytics' | 'ai-usage', days: number): Promise<void> {
  const response = await fetch(`/api/admin/${report}${rangeQuery(days)}`, { headers: { accept: 'text/csv' } })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = `${report}.csv`
  link.click()
  URL.revokeObjectURL(link.href)
}

function Explanation({
  state,
  words,
  onRetry,
}: {
  state: Exclude<FiguresState, { kind: 'ready' }>
  words: AdminWords
  onRetry: () => void
}) {
  if (state.kind === 'loading') {
    return <output className="text-sm text-muted-foreground">{words.loading}</output>
  }
  const [title, text] = {
    signed_out: [words.signInTitle, words.signInText],
    forbidden: [words.forbiddenTitle, words.forbiddenText],
    failed: [words.failedTitle, words.failedText],
  }[state.kind]
  return (
    <Card className="max-w-prose">
      <CardContent className="grid gap-3">
        <h2 className="text-lg font-semibold tracking-tight">{title}</h2>
        <p className="text-sm text-muted-foreground">{text}</p>
        {state.kind === 'signed_out' && (
          <Button asChild className="justify-self-start">
            <a href="/sign-in?next=%2Fadmin">{words.signIn}</a>
          </Button>
        )}
        {state.kind === 'failed' && (
          <Button className="justify-self-start" onClick={onRetry}>
            {words.tryAgain}
          </Button>
        )}
      </CardContent>
    </Card>
  )
}
