import { addressInApp } from '#app/address-in-app.ts'
import { LanguageSwitch } from '#app/components/language-switch.tsx'
import { SiteHeader } from '#app/components/site-header.tsx'
import { ThemeSwitch } from '#app/components/theme-switch.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { rememberLocale, type Theme } from '#app/preference-cookies.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'

/** What has not gone by then waits on this device for its owner. */
const SEND_WITHIN_MS = 5_000

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The house at one side; signing out, languages and theme at the other. */
export function WizardHeader({ service, theme }: { service: SignInService; theme: Theme }) {
  const { store, state, say } = useWizard()
  const { brand, locale, locales } = state.texts.outline

  async function leave() {
    try {
      const { signOut } = await import('#app/sign-in/browser-client.ts')
      const { queue, planQueue } = store.client
      await Promise.race([Promise.all([queue.flush(), planQueue.flush()]), pause(SEND_WITHIN_MS)])
      await signOut(service)
      // Or the next one who signs in here would send it.
      queue.close()
      planQueue.close()
      location.assign(addressInApp('/sign-in'))
    } catch {
      // Nor could the page be reached that it leads to.
      store.notify('noConnection')
    }
  }

  return (
    <SiteHeader brand={brand}>
      <Button variant="ghost" size="small" onClick={() => void leave()}>
        {say('signOut')}
      </Button>
      <LanguageSwitch
        // What is wished for is marked once the page speaks it.
        locale={locale}
        locales={locales}
        label={say('language')}
        onChange={(wished) => {
          rememberLocale(wished)
          void store.setLocale(wished)
        }}
      />
      <ThemeSwitch
        theme={theme}
        labels={{ system: say('themeSystem'), light: say('themeLight'), dark: say('themeDark') }}
      />
    </SiteHeader>
  )
}
