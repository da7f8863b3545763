// biome-ignore-all lint/performance/noBarrelFile: an entry of the package.
export { allowedPlace, LAST_PLACE, openPlace, placesOf } from '#client/wizard/places.ts'
export {
  attentionIn,
  flowOf,
  languageOfProblem,
  type Say,
  sayIn,
  textsFor,
  type WizardTexts,
} from '#client/wizard/texts.ts'
export { preferredLocale } from '#lib/http/locale.ts'
