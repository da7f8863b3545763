import type { Metadata } from 'next'
import { servedFirststep } from '#lib/served-firststep.ts'
import { addressInApp } from './address-in-app.ts'
import { PreferenceSwitches } from './components/preference-switches.tsx'
import { SiteHeader } from './components/site-header.tsx'
import { Button } from './components/ui/button.tsx'
import { houseTitle } from './house-title.ts'
import { BrandStyle } from './onboarding/brand-style.tsx'
import { readEntrance } from './sign-in/read-entrance.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readEntrance()
  return { title: houseTitle(words.lost.notFound) }
}

/** What stands at an address that there is not, in the look of the house that it would be of. */
export default async function NotFound() {
  const { locale, locales, theme, words } = await readEntrance()
  const { brand = null } = servedFirststep().flow
  return (
    <>
      <BrandStyle brand={brand} />
      <SiteHeader brand={brand}>
        <PreferenceSwitches locale={locale} locales={locales} theme={theme} words={words.preferences} />
      </SiteHeader>
      <main className="mx-auto grid max-w-2xl justify-items-start gap-4 px-4 py-20 sm:px-6">
        <h1 className="text-title font-semibold tracking-tight">{words.lost.notFound}</h1>
        <p className="text-muted-foreground">{words.lost.notFoundText}</p>
        <Button asChild variant="secondary">
          <a href={brand?.links?.home ?? addressInApp('/')}>{words.lost.home}</a>
        </Button>
      </main>
    </>
  )
}
