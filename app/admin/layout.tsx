import type { ReactNode } from 'react'
import { PreferenceSwitches } from '#app/components/preference-switches.tsx'
import { SiteHeader } from '#app/components/site-header.tsx'
import { PREFERENCE_WORDS } from '#app/dictionary/preference-words.ts'
import { LOCALES } from '#app/locales.ts'
import { BrandStyle } from '#app/onboarding/brand-style.tsx'
import { readPreferences } from '#app/preferences.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'
import { servedFirststep } from '#lib/served-firststep.ts'
import { AdminMenu } from './frame/admin-menu.tsx'
import { PLACES, placesOf, readCaller } from './frame/operator.ts'
import { SignOutButton } from './frame/sign-out-button.tsx'
import { ADMIN_WORDS } from './words/admin-words.ts'

/** The frame of the operators' pages: who is signed in and the way out, and what the role opens. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { locale, theme } = await readPreferences()
  const { frame } = ADMIN_WORDS[locale]
  const { brand = null } = servedFirststep().flow
  const caller = await readCaller()
  const isKnown = caller.kind === 'operator' || caller.kind === 'other'
  return (
    <div lang={locale} dir="ltr">
      <BrandStyle brand={brand} />
      <SiteHeader brand={brand} className="max-w-6xl">
        {isKnown && (
          <SignOutButton service={signInService()} text={frame.signOut} unreachable={frame.noConnection} />
        )}
        <PreferenceSwitches
          locale={locale}
          locales={LOCALES}
          theme={theme}
          words={PREFERENCE_WORDS[locale]}
        />
      </SiteHeader>
      {caller.kind === 'operator' && (
        <div className="border-b border-border">
          <AdminMenu
            label={frame.navigation}
            links={placesOf(caller.role).map((place) => ({
              path: PLACES[place].path,
              text: frame.places[place],
            }))}
            who={frame.signedInAs(caller.email, frame.roles[caller.role])}
          />
        </div>
      )}
      <main className="mx-auto grid w-full max-w-6xl gap-6 px-4 py-6 sm:px-6 *:min-w-0">
        {caller.kind === 'operator' && (
          <noscript>
            <p className="rounded-lg bg-accent px-4 py-3 text-sm text-accent-foreground">
              {frame.needsJavaScript}
            </p>
          </noscript>
        )}
        {children}
      </main>
    </div>
  )
}
