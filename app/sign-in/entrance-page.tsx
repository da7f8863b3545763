import type { ReactNode } from 'react'
import { LostParts } from '#app/components/lost-parts.tsx'
import { PreferenceSwitches } from '#app/components/preference-switches.tsx'
import { SiteHeader } from '#app/components/site-header.tsx'
import { BrandStyle } from '#app/onboarding/brand-style.tsx'
import { servedFirststep } from '#lib/served-firststep.ts'
import { readEntrance } from './read-entrance.ts'

/** The frame of every page on the way in, in the look of the house that one comes to. */
export async function EntrancePage({ children }: { children: ReactNode }) {
  const { locale, locales, theme, words } = await readEntrance()
  const { brand = null } = servedFirststep().flow
  return (
    <>
      <LostParts />
      <BrandStyle brand={brand} />
      <SiteHeader brand={brand}>
        <PreferenceSwitches locale={locale} locales={locales} theme={theme} words={words.preferences} />
      </SiteHeader>
      <main className="mx-auto w-full max-w-sm px-4 pt-10 pb-20 sm:pt-20">{children}</main>
    </>
  )
}

export interface EntrancePageProps {
  searchParams: Promise<{ next?: string | string[] }>
}
