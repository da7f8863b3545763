import type { Metadata } from 'next'
import { redirect } from 'next/navigation.js'
import { PageLink } from '#app/components/page-link.tsx'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { houseTitle } from '#app/house-title.ts'
import { readPreferences } from '#app/preferences.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'
import { servedFirststep } from '#lib/served-firststep.ts'
import { addressOf, givenIn, isTidy, type SearchParameters } from '../address.ts'
import { CsvButton } from '../csv-button.tsx'
import { operatorPage } from '../frame/operator-page.tsx'
import { PageHeading } from '../frame/page-heading.tsx'
import { readNames } from '../names.ts'
import { ADMIN_WORDS } from '../words/admin-words.ts'
import { SearchForm } from './search-form.tsx'
import { SessionList } from './session-list.tsx'

const PATH = '/admin/sessions'
const FILTERS = ['q', 'status', 'step', 'segment', 'from', 'to'] as const
const PARAMETERS = [...FILTERS, 'cursor', 'erased']

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: houseTitle(ADMIN_WORDS[locale].sessions.title), robots: { index: false } }
}

/** Who is found by the search and the filters of the address. */
export default async function SessionsPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const parameters = await searchParams
  const { cursor, erased, ...filters } = givenIn(parameters, PARAMETERS)
  if (!isTidy(parameters)) redirect(addressOf(PATH, { ...filters, cursor }))

  return operatorPage('sessions', addressOf(PATH, { ...filters, cursor }), async (visit) => {
    const { words, formats } = visit
    const [names, { data: sessions, meta }] = await Promise.all([
      readNames(visit),
      visit.api.findSessions({ ...filters, cursor }),
    ])
    const isFiltered = Object.keys(filters).length > 0
    return (
      <>
        <PageHeading title={words.sessions.title} text={words.sessions.introduction}>
          <CsvButton
            address={addressOf(servedFirststep().addressOf('/api/admin/sessions'), filters)}
            fileName="sessions.csv"
            text={words.sessions.csv}
            failure={words.sessions.csvFailed}
            service={signInService()}
          />
        </PageHeading>
        {erased !== undefined && <Alert role="status">{words.sessions.erased}</Alert>}
        <SearchForm filters={filters} names={names} words={words} />
        {sessions.length === 0 ? (
          <div className="grid justify-items-start gap-2 rounded-xl border border-dashed border-border p-6 text-sm">
            <h2 className="font-semibold">
              {isFiltered ? words.sessions.noneTitle : words.sessions.emptyTitle}
            </h2>
            <p className="text-muted-foreground">
              {isFiltered ? words.sessions.noneText : words.sessions.emptyText}
            </p>
            {isFiltered && (
              <Button asChild variant="secondary" size="small">
                <PageLink href={PATH}>{words.sessions.clear}</PageLink>
              </Button>
            )}
          </div>
        ) : (
          <SessionList sessions={sessions} names={names} words={words.sessions} formats={formats} />
        )}
        <div className="flex flex-wrap justify-end gap-2">
          {cursor !== undefined && (
            <Button asChild variant="ghost">
              <PageLink href={addressOf(PATH, filters)}>{words.sessions.newest}</PageLink>
            </Button>
          )}
          {meta.cursor !== undefined && (
            <Button asChild variant="secondary">
              <PageLink href={addressOf(PATH, { ...filters, cursor: meta.cursor })}>
                {words.sessions.more}
              </PageLink>
            </Button>
          )}
        </div>
      </>
    )
  })
}
