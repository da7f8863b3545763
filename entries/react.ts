// biome-ignore-all lint/performance/noBarrelFile: an entry of the package.

export type { AdviceEvent } from '#client/advice-stream.ts'
export type { OnboardingClient } from '#client/client.ts'
export { OnboardingError } from '#client/errors.ts'
export { newId } from '#client/new-id.ts'
export type { QueueState } from '#client/queue-types.ts'
export {
  type Onboarding,
  type Recommending,
  type UsedPlan,
  type UseOnboardingOptions,
  useOnboarding,
  usePlan,
  useRecommendations,
} from '#client/react.ts'
export type {
  Flow,
  Industry,
  NewPlanItem,
  Plan,
  PlanItem,
  PlanItemChange,
  PlanItemKind,
} from '#client/types.ts'
export { inFormOrder } from '#client/wizard/form-order.ts'
export { answerOf, controlValueOf, type FormValues, formValuesOf } from '#client/wizard/form-values.ts'
export { allIndustries, OTHER_INDUSTRY, useIndustryName } from '#client/wizard/industry-names.ts'
export { keepStore, keptStore } from '#client/wizard/kept-store.ts'
export { type ReceivedSession, receivedSessionOf } from '#client/wizard/received-session.ts'
export { minutesLeft } from '#client/wizard/time-left.ts'
export { type IndustrySearch, useIndustrySearch } from '#client/wizard/use-industry-search.ts'
export { type StepForm, useStepForm } from '#client/wizard/use-step-form.ts'
export {
  createWizardClient,
  loadRules,
  loadTexts,
  type WizardClientOptions,
} from '#client/wizard/wizard-client.ts'
export { useWizard, WizardContext, type WizardContextValue } from '#client/wizard/wizard-context.ts'
export {
  type Conflict,
  isOfConnection,
  type NoticeName,
  saysOffline,
  type WizardState,
} from '#client/wizard/wizard-state.ts'
export { WizardStore } from '#client/wizard/wizard-store.ts'
export { answersOf, askedOf, visibleAnswer } from '#lib/flow/asked.ts'
export { type Answers, splitPath } from '#lib/flow/condition.ts'
export type { ProblemWording, WizardWording } from '#lib/flow/engine-words/shape.ts'
export { saysFigures, saysUnit, withFigures } from '#lib/flow/figures-in-title.ts'
export type { Brand } from '#lib/flow/flow.ts'
export type { KindName } from '#lib/flow/kinds/kinds.ts'
export { countCodePoints, normalizeText } from '#lib/flow/normal-text.ts'
export type { Outline, OutlineChoice, OutlineField, OutlineStep } from '#lib/flow/outline.ts'
export { type Parameters, write } from '#lib/flow/phrase.ts'
export type {
  AIRecommendations,
  ItemSource,
  KeyResult,
  NextStep,
  OKRSuggestion,
} from '#lib/flow/recommendations.ts'
export type { Requirements } from '#lib/flow/requirements.ts'
export type { OnboardingSession } from '#lib/flow/session.ts'
export { writtenDay, writtenNumber } from '#lib/flow/written-value.ts'
