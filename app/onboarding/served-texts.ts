import { servedFirststep } from '#lib/served-firststep.ts'

/** The languages of the flow that this process serves. */
export const servedLocales = (): readonly string[] => servedFirststep().flow.locales

/** What the wizard says of the served flow in the nearest language that it has; of the version that a session is of. */
export const servedTexts = (locale: string, version?: number) => servedFirststep().texts({ locale, version })
