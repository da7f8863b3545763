/** The languages of the home page and of operators' pages; the way in and the wizard speak those of the flow. */
export const LOCALES = ['en', 'es'] as const
export type Locale = (typeof LOCALES)[number]
