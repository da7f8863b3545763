import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { houseTitle } from '#app/house-title.ts'
import { readPreferences } from '#app/preferences.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'
import { ApiError } from '#lib/errors.ts'
import { servedFirststep } from '#lib/served-firststep.ts'
import { placesOf } from '../../frame/operator.ts'
import { operatorPage, type Visit } from '../../frame/operator-page.tsx'
import { Panel } from '../../frame/panel.tsx'
import { readNames } from '../../names.ts'
import { ADMIN_WORDS } from '../../words/admin-words.ts'
import { Answers } from '../answers.tsx'
import { HelpPanel } from '../help-panel.tsx'
import { Missing } from '../missing.tsx'
import { SessionHeading } from '../session-heading.tsx'
import { Timeline } from '../timeline.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences()
  return { title: houseTitle(ADMIN_WORDS[locale].sessions.one), robots: { index: false } }
}

/** One session: how it stands, what is missing, what befell it, and what can be done for its person. */
export default async function SessionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return operatorPage('sessions', `/admin/sessions/${id}`, async (visit) => {
    const { words, formats, role } = visit
    const service = signInService()
    const address = servedFirststep().addressOf(`/api/admin/sessions/${encodeURIComponent(id)}`)
    const [names, listed, { session, hidden, missing, timeline }] = await readSession(visit, id)
    return (
      <>
        <SessionHeading
          session={listed}
          names={names}
          words={words.sessions}
          formats={formats}
          showsTrail={placesOf(role).includes('audit')}
        />
        <div className="grid items-start gap-6 *:min-w-0 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <Missing session={session} missing={missing} names={names} words={words.sessions} />
          <div className="lg:row-span-3">
            <HelpPanel
              address={`${address}/actions`}
              status={listed.status}
              mayErase={role === 'admin'}
              words={words.help}
              service={service}
            />
          </div>
          <Answers
            address={address}
            texts={names.texts}
            industries={names.industries}
            stepData={session.stepData}
            hidden={hidden}
            hiddenCount={words.sessions.hiddenAnswers(hidden.length)}
            words={words.answers}
            service={service}
          />
          <Panel title={words.sessions.timelineTitle}>
            <Timeline timeline={timeline} names={names} words={words} formats={formats} />
          </Panel>
        </div>
      </>
    )
  })
}

/** The names, the session as the list knows it, and as who helps sees it; there is no page for one that is not. */
async function readSession(visit: Visit, id: string) {
  try {
    const [names, list, { data }] = await Promise.all([
      readNames(visit),
      visit.api.findSessions({ q: id }),
      visit.api.getSession(id),
    ])
    const listed = list.data.find((one) => one.id === data.session.id)
    return listed === undefined ? notFound() : ([names, listed, data] as const)
  } catch (error) {
    if (ApiError.isInstance(error) && error.code === 'not_found') notFound()
    throw error
  }
}
