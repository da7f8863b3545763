// biome-ignore-all lint/performance/noBarrelFile: the isomorphic entry of the package.
export type { Check } from './asks.ts'
export { checkFlow } from './check-flow.ts'
export type { Condition } from './condition.ts'
export { defineFlow } from './define-flow.ts'
export { field } from './field.ts'
export type { Brand, Flow } from './flow.ts'
export { FlowFault } from './flow-fault.ts'
export type { AnswersOf, DraftOf, FieldPathOf, PatchOf, StepNameOf } from './flow-types.ts'
