import type { Metadata } from 'next'
import { redirect } from 'next/navigation.js'
import { PageLink } from '#app/components/page-link.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { houseTitle } from '#app/house-title.ts'
import { readPreferences } from '#app/preferences.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'
import { servedFirststep } from '#lib/served-firststep.ts'
import { addressOf, givenIn, isTidy, type SearchParameters } from '../address.ts'
import { operatorPage } from '../frame/operator-page.tsx'
import { PageHeading } from '../frame/page-heading.tsx'
import { ADMIN_WORDS } from '../words/admin-words.ts'
import { Deliveries } from './deliveries.tsx'
import { DeliveryFilters } from './delivery-filters.tsx'
import { Receivers } from './receivers.tsx'
import { SendTest } from './send-test.tsx'

const PATH = '/admin/webhooks'
const PARAMETERS = ['receiver', 'state', 'cursor'] as const

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: houseTitle(ADMIN_WORDS[locale].webhooks.title), robots: { index: false } }
}

/** Who is told of events, and whether they have got them. */
export default async function WebhooksPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const parameters = await searchParams
  const given = givenIn(parameters, PARAMETERS)
  if (!isTidy(parameters)) redirect(addressOf(PATH, given))
  const { cursor, ...filters } = given
  return operatorPage('webhooks', addressOf(PATH, given), async ({ words, formats, api }) => {
    const { data: deliveries, meta } = await api.readDeliveries(given)
    return (
      <>
        <PageHeading title={words.webhooks.title} text={words.webhooks.introduction} />
        <Receivers receivers={meta.receivers} words={words.webhooks} formats={formats}>
          <SendTest
            receivers={meta.receivers.map(({ name }) => name).filter((name) => name !== 'onEvent')}
            words={{ test: words.webhooks.test, failures: words.webhooks.failures }}
            address={servedFirststep().addressOf('/api/admin/webhooks/tests')}
            service={signInService()}
          />
        </Receivers>
        <DeliveryFilters filters={filters} receivers={meta.receivers} words={words.webhooks} />
        <Deliveries deliveries={deliveries} words={words.webhooks} formats={formats} />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="max-w-prose text-sm text-muted-foreground">{words.webhooks.repair}</p>
          <div className="flex flex-wrap gap-2">
            {cursor !== undefined && (
              <Button asChild variant="ghost">
                <PageLink href={addressOf(PATH, filters)}>{words.webhooks.newest}</PageLink>
              </Button>
            )}
            {meta.cursor !== undefined && (
              <Button asChild variant="secondary">
                <PageLink href={addressOf(PATH, { ...filters, cursor: meta.cursor })}>
                  {words.webhooks.more}
                </PageLink>
              </Button>
            )}
          </div>
        </div>
      </>
    )
  })
}
