import { useWizard } from '#client/wizard/wizard-context.ts'
import type { WizardWording } from '#lib/flow/engine-words/shape.ts'

/** What these are called in every language; others are called as the flow calls them. */
const KNOWN_LINKS: Readonly<Record<string, WizardWording>> = {
  privacy: 'linkPrivacy',
  terms: 'linkTerms',
  help: 'linkHelp',
  contact: 'linkContact',
  imprint: 'linkImprint',
}

/** These have their place elsewhere: the name at the top, and the way on at the end. */
const ELSEWHERE = ['home', 'return']

/** The links of the house. */
export function WizardFooter() {
  const { state, say } = useWizard()
  const links = Object.entries(state.texts.outline.brand?.links ?? {}).filter(
    ([name]) => !ELSEWHERE.includes(name),
  )
  if (links.length === 0) return null
  return (
    <footer className="border-t border-border print:hidden">
      <nav aria-label={say('links')} className="mx-auto w-full max-w-5xl px-4 py-2 sm:px-6">
        <ul className="flex flex-wrap gap-x-6 text-sm">
          {links.map(([name, address]) => {
            const known = Object.hasOwn(KNOWN_LINKS, name) ? KNOWN_LINKS[name] : undefined
            return (
              <li key={name}>
                <a
                  href={address}
                  className="inline-flex min-h-11 items-center text-muted-foreground underline-offset-4 hover:text-foreground hover:underline"
                >
                  {known === undefined ? name : say(known)}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
    </footer>
  )
}
