import type { OnboardingSession } from '../../lib/flow/session.ts'
import { OnboardingError } from '../errors.ts'
import { backoffMs, wait } from '../waiting.ts'
import type { StoreParts } from './store-parts.ts'
import type { WizardTexts } from './texts.ts'

interface TextsParts {
  load: StoreParts['loadTexts']
  shown: () => WizardTexts
  take: (texts: WizardTexts) => void
  /** Says that another language comes once it can be had. */
  delay: () => void
}

/** The texts that go with a session: those of its version of the flow, in its language. */
export class SessionTexts {
  private readonly parts: TextsParts
  /** Versions that no process knows: a session of one is shown as the newest. */
  private readonly unknown = new Set<number>()
  private loading: string | undefined

  constructor(parts: TextsParts) {
    this.parts = parts
  }

  /** Whether what is shown asks what a version asks, or nobody knows what that is. */
  isShown(version: number): boolean {
    return version === this.parts.shown().outline.version || this.unknown.has(version)
  }

  /**
   * Fetches the texts of another version than is shown; undefined where nobody knows it. Raises OnboardingError where
   * the same may succeed later.
   */
  async ofVersion({
    locale,
    definitionVersion,
  }: Pick<OnboardingSession, 'locale' | 'definitionVersion'>): Promise<WizardTexts | undefined> {
    try {
      return await this.parts.load(locale, definitionVersion)
    } catch (error) {
      if (!OnboardingError.isInstance(error) || error.isTemporary || error.status === 401) throw error
      this.unknown.add(definitionVersion)
      return undefined
    }
  }

  /** Brings what is shown into the language of the session, as soon as its texts can be had. */
  follow({ locale }: Pick<OnboardingSession, 'locale'>): void {
    const { outline } = this.parts.shown()
    if (locale === this.loading) return
    // Whoever goes back to what is shown does not want what is on its way.
    this.loading = locale === outline.locale ? undefined : locale
    if (this.loading === undefined) return
    void this.loadLanguage(locale, outline.version)
  }

  private async loadLanguage(locale: string, version: number): Promise<void> {
    const isWanted = () => this.loading === locale && this.parts.shown().outline.version === version
    try {
      for (let attempt = 1; isWanted(); attempt++) {
        const loaded = await this.loadOnce(locale, version)
        if (!isWanted()) return
        if (loaded !== undefined) return this.parts.take(loaded)
        if (attempt === 1) this.parts.delay()
        await wait(backoffMs(attempt))
      }
    } catch (error) {
      if (!OnboardingError.isInstance(error)) throw error
    } finally {
      if (this.loading === locale) this.loading = undefined
    }
  }

  /** Undefined where the same may succeed later. */
  private async loadOnce(locale: string, version: number): Promise<WizardTexts | undefined> {
    try {
      return await this.parts.load(locale, version)
    } catch (error) {
      if (OnboardingError.isInstance(error) && error.isTemporary) return undefined
      throw error
    }
  }
}
