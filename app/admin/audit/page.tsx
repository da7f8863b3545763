import type { Metadata } from 'next'
import { redirect } from 'next/navigation.js'
import { PageLink } from '#app/components/page-link.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Input } from '#app/components/ui/input.tsx'
import { houseTitle } from '#app/house-title.ts'
import { readPreferences } from '#app/preferences.ts'
import { addressOf, givenIn, isTidy, type SearchParameters } from '../address.ts'
import { operatorPage } from '../frame/operator-page.tsx'
import { PageHeading } from '../frame/page-heading.tsx'
import { LabelledControl } from '../labelled-control.tsx'
import { ADMIN_WORDS } from '../words/admin-words.ts'
import { Acts } from './acts.tsx'

const PATH = '/admin/audit'
const PARAMETERS = ['subject', 'cursor'] as const

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: houseTitle(ADMIN_WORDS[locale].audit.title), robots: { index: false } }
}

/** Who did what for whom, and why. */
export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const parameters = await searchParams
  const given = givenIn(parameters, PARAMETERS)
  const { subject, cursor } = given
  if (!isTidy(parameters)) redirect(addressOf(PATH, given))
  return operatorPage('audit', addressOf(PATH, given), async ({ words: { audit: words }, formats, api }) => {
    const { data: acts, meta } = await api.readAudit(given)
    return (
      <>
        <PageHeading title={words.title} text={words.introduction} />
        <form method="get" className="flex flex-wrap items-end gap-2">
          <LabelledControl id="subject" label={words.filter} className="min-w-56 flex-1 sm:max-w-md">
            <Input id="subject" name="subject" defaultValue={subject ?? ''} autoComplete="off" />
          </LabelledControl>
          <Button type="submit" variant="secondary">
            {words.show}
          </Button>
          {subject !== undefined && (
            <Button asChild variant="ghost">
              <PageLink href={PATH}>{words.everybody}</PageLink>
            </Button>
          )}
        </form>
        {acts.length === 0 ? (
          <div className="grid gap-2 rounded-xl border border-dashed border-border p-6 text-sm">
            <h2 className="font-semibold">{words.emptyTitle}</h2>
            <p className="max-w-prose text-muted-foreground">{words.emptyText}</p>
          </div>
        ) : (
          <Acts acts={acts} words={words} formats={formats} />
        )}
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="max-w-prose text-sm text-muted-foreground">{words.verify}</p>
          <div className="flex flex-wrap gap-2">
            {cursor !== undefined && (
              <Button asChild variant="ghost">
                <PageLink href={addressOf(PATH, { subject })}>{words.newest}</PageLink>
              </Button>
            )}
            {meta.cursor !== undefined && (
              <Button asChild variant="secondary">
                <PageLink href={addressOf(PATH, { subject, cursor: meta.cursor })}>{words.more}</PageLink>
              </Button>
            )}
          </div>
        </div>
      </>
    )
  })
}
