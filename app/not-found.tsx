import { PreferenceSwitches } from './components/preference-switches.tsx'
import { SiteHeader } from './components/site-header.tsx'
import { Button } from './components/ui/button.tsx'
import { LOST_WORDS } from './dictionary/lost-words.ts'
import { readPreferences } from './preferences.ts'

export default async function NotFound() {
  const { locale, theme } = await readPreferences()
  const words = LOST_WORDS[locale]
  return (
    <>
      <SiteHeader>
        <PreferenceSwitches locale={locale} theme={theme} />
      </SiteHeader>
      <main className="mx-auto grid max-w-2xl justify-items-start gap-4 px-4 py-20 sm:px-6">
        <h1 className="text-2xl font-semibold tracking-tight">{words.notFound}</h1>
        <p className="text-muted-foreground">{words.notFoundText}</p>
        <Button asChild variant="secondary">
          <a href="/">{words.home}</a>
        </Button>
      </main>
    </>
  )
}
