import { PreferenceSwitches } from './components/preference-switches.tsx'
import { SiteHeader } from './components/site-header.tsx'
import { Button } from './components/ui/button.tsx'
import { readEntrance } from './sign-in/read-entrance.ts'

export default async function NotFound() {
  const { locale, locales, theme, words } = await readEntrance()
  return (
    <>
      <SiteHeader>
        <PreferenceSwitches locale={locale} locales={locales} theme={theme} words={words.preferences} />
      </SiteHeader>
      <main className="mx-auto grid max-w-2xl justify-items-start gap-4 px-4 py-20 sm:px-6">
        <h1 className="text-2xl font-semibold tracking-tight">{words.lost.notFound}</h1>
        <p className="text-muted-foreground">{words.lost.notFoundText}</p>
        <Button asChild variant="secondary">
          <a href="/">{words.lost.home}</a>
        </Button>
      </main>
    </>
  )
}
