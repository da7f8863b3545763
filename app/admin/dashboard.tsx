'use client'

import { useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { Card, CardContent } from '#app/components/ui/card.tsx'
import { Select } from '#app/components/ui/input.tsx'
import type { Locale } from '#app/locales.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import { AiSection } from './ai-section.tsx'
import { askApi, type FiguresState, rangeQuery, useFigures } from './figures.ts'
import { formatsOf } from './format.ts'
import { SessionSection } from './session-section.tsx'
import { TrafficSection } from './traffic-section.tsx'
import { ADMIN_WORDS, type AdminWords } from './words.ts'

const RANGES_DAYS = [7, 30, 90, 365]
const DEFAULT_DAYS = 30

type Report = 'analytics' | 'ai-usage'

interface DashboardProps {
  locale: Locale
  service: SignInService
  /** What the steps of the flow are called, by name. */
  stepTitles: Readonly<Record<string, string>>
}

/** Reads the figures in the browser, with the person's own cookies, and shows them or why it cannot. */
export function Dashboard({ locale, service, stepTitles }: DashboardProps) {
  const [days, setDays] = useState(DEFAULT_DAYS)
  const [turn, setTurn] = useState(0)
  const state = useFigures(days, turn, service)
  const words = ADMIN_WORDS[locale]
  const formats = formatsOf(locale)
  const refresh = () => setTurn(turn + 1)
  const download = async (report: Report) => {
    if (!(await downloadCsv(report, days, service))) refresh()
  }

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
        <Button variant="ghost" onClick={() => download('analytics')}>
          {words.csvSessions}
        </Button>
        <Button variant="ghost" onClick={() => download('ai-usage')}>
          {words.csvAi}
        </Button>
      </div>
      <SessionSection stepTitles={stepTitles} analytics={analytics} {...section} />
      <AiSection usage={usage} {...section} />
      <TrafficSection traffic={analytics.traffic} {...section} />
    </>
  )
}

/** False where there is nothing to download, for a reason that reading the figures again says. */
async function downloadCsv(report: Report, days: number, service: SignInService): Promise<boolean> {
  const path = `/api/admin/${report}${rangeQuery(days)}`
  const response = await askApi(path, service, { headers: { accept: 'text/csv' } }).catch(() => undefined)
  if (!response?.ok) return false
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = `${report}.csv`
  link.click()
  URL.revokeObjectURL(link.href)
  return true
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
        {(state.kind === 'signed_out' || state.kind === 'forbidden') && (
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
