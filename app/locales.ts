/** The languages that the pages speak. */
export const LOCALES = ['en', 'es'] as const
export type Locale = (typeof LOCALES)[number]
