import type { Metadata } from 'next'
import { redirect } from 'next/navigation.js'
import { houseTitle } from '#app/house-title.ts'
import { readPreferences } from '#app/preferences.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'
import { servedFirststep } from '#lib/served-firststep.ts'
import { addressOf, givenIn, isTidy, type SearchParameters } from './address.ts'
import { CsvButton } from './csv-button.tsx'
import { AiUsage } from './figures/ai-usage.tsx'
import { Funnel } from './figures/funnel.tsx'
import { Groups } from './figures/groups.tsx'
import { KeyFigures } from './figures/key-figures.tsx'
import { NoFigures } from './figures/no-figures.tsx'
import { PeriodForm } from './figures/period-form.tsx'
import { Reasons } from './figures/reasons.tsx'
import { Traffic } from './figures/traffic.tsx'
import { Trend } from './figures/trend.tsx'
import { Versions } from './figures/versions.tsx'
import { placesOf } from './frame/operator.ts'
import { operatorPage, type Visit } from './frame/operator-page.tsx'
import { PageHeading } from './frame/page-heading.tsx'
import { readNames } from './names.ts'
import { ADMIN_WORDS } from './words/admin-words.ts'

const PARAMETERS = ['from', 'to', 'segment', 'by'] as const

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: houseTitle(ADMIN_WORDS[locale].figures.title), robots: { index: false } }
}

/** How onboarding fares: of the sessions that the address names, as they stand now. */
export default async function FiguresPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const parameters = await searchParams
  const given = givenIn(parameters, PARAMETERS)
  const address = addressOf('/admin', given)
  if (!isTidy(parameters)) redirect(address)
  return operatorPage('figures', address, (visit) => figuresOf(visit, given))
}

async function figuresOf(visit: Visit, { by, ...asked }: Record<string, string>) {
  const { words, formats, locale, role, api } = visit
  const { segment, ...days } = asked
  const [names, { data: analytics, meta }, { data: usage }] = await Promise.all([
    readNames(visit),
    api.readAnalytics(asked),
    api.readAiUsage(days),
  ])
  const shown = { from: analytics.from, to: analytics.to, segment }
  const asOf = meta.asOf === null ? words.figures.asOfReplica : words.figures.asOf(formats.moment(meta.asOf))
  const section = { words: words.figures, formats }
  const served = servedFirststep()
  const csv = { service: signInService(), failure: words.figures.csvFailed }
  const sessionsOf = placesOf(role).includes('sessions')
    ? (filters: { status: string; step?: string }) => addressOf('/admin/sessions', { ...filters, ...shown })
    : undefined
  const hasStarted = analytics.totals.started > 0
  return (
    <>
      <PageHeading
        title={words.figures.title}
        text={`${words.figures.introduction(formats.day(shown.from), formats.day(shown.to))} ${asOf}`}
      >
        <div className="-ms-3 flex flex-wrap">
          <CsvButton
            address={addressOf(served.addressOf('/api/admin/analytics'), asked)}
            fileName="analytics.csv"
            text={words.figures.csvSessions}
            {...csv}
          />
          <CsvButton
            address={addressOf(served.addressOf('/api/admin/ai-usage'), days)}
            fileName="ai-usage.csv"
            text={words.figures.csvAi}
            {...csv}
          />
        </div>
      </PageHeading>
      <PeriodForm shown={shown} names={names} words={words} />
      {hasStarted ? (
        <>
          <KeyFigures analytics={analytics} previous={meta.previous} {...section} />
          <Funnel funnel={analytics.funnel} names={names} sessionsOf={sessionsOf} {...section} />
          <Trend analytics={analytics} {...section} />
          <Reasons
            left={analytics.left}
            names={names}
            sessionsAt={sessionsOf && ((step) => sessionsOf({ status: 'left', step }))}
            {...section}
          />
          <Groups analytics={analytics} by={by} shown={shown} names={names} {...section} />
          <Versions analytics={analytics} names={names} {...section} />
        </>
      ) : (
        <NoFigures isNarrowed={Object.keys(asked).length > 0} locale={locale} words={words.figures} />
      )}
      {(hasStarted || usage.calls > 0) && <AiUsage usage={usage} locale={locale} {...section} />}
      {analytics.traffic.length > 0 && <Traffic traffic={analytics.traffic} {...section} />}
    </>
  )
}
