import { PageLink } from '#app/components/page-link.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { readPreferences } from '#app/preferences.ts'
import { Notice } from '../../frame/refusals.tsx'
import { ADMIN_WORDS } from '../../words/admin-words.ts'

/** What stands in the place of a session that there is not. */
export default async function NoSession() {
  const { locale } = await readPreferences()
  const { frame } = ADMIN_WORDS[locale]
  return (
    <Notice title={frame.notFoundTitle} text={frame.notFoundText}>
      <Button asChild>
        <PageLink href="/admin/sessions">{frame.toSessions}</PageLink>
      </Button>
    </Notice>
  )
}
