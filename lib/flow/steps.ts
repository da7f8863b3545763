import { z } from 'zod'
import {
  choiceField,
  type Field,
  industryField,
  integerField,
  listField,
  type Requirement,
  textField,
  urlField,
} from './fields.ts'
import { boundedText } from './text.ts'

/** The version of the steps below; it grows when a step or a required field is added or removed. */
export const DEFINITION_VERSION = 1

export const ROLES = ['ceo', 'manager', 'team_lead', 'individual_contributor', 'other'] as const
export const EXPERIENCE_LEVELS = ['beginner', 'intermediate', 'advanced'] as const
export const COMPANY_SIZES = ['startup', 'small', 'medium', 'large', 'enterprise'] as const
export const STRUCTURES = ['hierarchical', 'flat', 'matrix'] as const
export const METHODOLOGIES = ['okrs', 'kpis', 'custom'] as const
export const COLLABORATION_STYLES = ['centralized', 'distributed', 'hybrid'] as const
export const INTEGRATIONS = ['slack', 'teams', 'email'] as const
export const LOCALES = ['en', 'es'] as const
export type Locale = (typeof LOCALES)[number]

const departmentOf = (min: number) =>
  z.strictObject({
    name: boundedText({ label: 'Department name', min, max: 100 }),
    parent: boundedText({ label: 'Parent department', min, max: 100 }).optional(),
  })

/** Refuses departments that stand under themselves. A parent may be one that is not listed. */
function refuseCircles(departments: { name: string; parent?: string }[], context: z.RefinementCtx): void {
  const parents = new Map(departments.map(({ name, parent }) => [name, parent]))
  for (const [place, { name, parent }] of departments.entries()) {
    const passed = new Set<string>()
    let above = parent
    while (above !== undefined && !passed.has(above)) {
      passed.add(above)
      above = parents.get(above)
    }
    if (!passed.has(name)) continue
    context.addIssue({
      code: 'custom',
      path: [place, 'parent'],
      params: { code: 'circular' },
      message: 'A department cannot stand under itself; name another parent.',
    })
  }
}

/** The wizard's steps in order. Services, the database and the pages know a step only from here. */
export const STEP_FIELDS = {
  welcome: {
    role: choiceField('Role', ROLES, { required: true }),
    customRole: textField({
      label: 'Your role',
      min: 1,
      max: 80,
      required: { field: 'role', equals: 'other' },
      sensitive: true,
    }),
    experienceLevel: choiceField('Experience level', EXPERIENCE_LEVELS, { required: true }),
  },
  company: {
    name: textField({ label: 'Company name', min: 2, max: 100, required: true }),
    industry: industryField('Industry', { required: true }),
    customIndustry: textField({
      label: 'Your industry',
      min: 2,
      max: 80,
      required: { field: 'industry', equals: 'other' },
      sensitive: true,
    }),
    size: choiceField('Company size', COMPANY_SIZES, { required: true }),
    description: textField({
      label: 'Description',
      max: 500,
      paragraphs: true,
      required: false,
      sensitive: true,
    }),
    website: urlField('Website', ['http', 'https'], { required: false, sensitive: true }),
    logo: urlField('Logo', ['https'], { required: false, sensitive: true }),
  },
  organization: {
    teamSize: integerField('Team size', { min: 1, max: 10_000, required: true }),
    structure: choiceField('Structure', STRUCTURES, { required: true }),
    methodology: choiceField('Methodology', METHODOLOGIES, { required: true }),
    collaborationStyle: choiceField('Collaboration style', COLLABORATION_STYLES, { required: true }),
    integrations: listField('Integrations', {
      item: z.enum(INTEGRATIONS, { error: `Integrations may hold: ${INTEGRATIONS.join(', ')}.` }),
      max: INTEGRATIONS.length,
      unique: true,
      required: true,
    }),
    departments: listField('Departments', {
      draftItem: departmentOf(0),
      item: departmentOf(1),
      max: 50,
      required: false,
      check: refuseCircles,
    }),
  },
} as const

export type StepName = keyof typeof STEP_FIELDS
export const STEP_NAMES = Object.keys(STEP_FIELDS) as [StepName, ...StepName[]]

type Flatten<Shape> = { [Key in keyof Shape]: Shape[Key] }
type SubmittedStep<Fields> = Flatten<
  {
    [Name in keyof Fields as Fields[Name] extends Field<unknown, true> ? Name : never]: FieldValue<
      Fields[Name]
    >
  } & {
    [Name in keyof Fields as Fields[Name] extends Field<unknown, true> ? never : Name]?: FieldValue<
      Fields[Name]
    >
  }
>
type FieldValue<AnyField> = AnyField extends { submitted: z.ZodType<infer Value> } ? Value : never

export type WelcomeData = SubmittedStep<(typeof STEP_FIELDS)['welcome']>
export type CompanyData = SubmittedStep<(typeof STEP_FIELDS)['company']>
export type OrganizationData = SubmittedStep<(typeof STEP_FIELDS)['organization']>

/** All answers of a session; while a step is unfinished its object may hold only some of the fields. */
export interface StepData {
  welcome?: WelcomeData
  company?: CompanyData
  organization?: OrganizationData
}

/** The answers as a half-filled wizard has them, and as advice is made from them. */
export interface DraftStepData {
  welcome?: Partial<WelcomeData>
  company?: Partial<CompanyData>
  organization?: Partial<OrganizationData>
}

const fieldsOf = (step: StepName) =>
  Object.entries(STEP_FIELDS[step] as Record<string, Field<unknown, Requirement>>)

/** The fields of each step that are stored encrypted. */
export const SENSITIVE_FIELDS = Object.fromEntries(
  STEP_NAMES.map((step) => [
    step,
    fieldsOf(step).flatMap(([name, field]) => (field.sensitive ? [name] : [])),
  ]),
) as unknown as Record<StepName, readonly string[]>

/** What a save may carry for a step: any subset of its fields, `null` to clear one, nothing unknown. */
export const PATCH_SCHEMAS = Object.fromEntries(
  STEP_NAMES.map((step) => [
    step,
    z.strictObject(Object.fromEntries(fieldsOf(step).map(([name, field]) => [name, field.draft.nullish()]))),
  ]),
) as unknown as Record<StepName, z.ZodType<Record<string, unknown>>>

/** A step as a session may hold it: any subset of its fields. */
export const DRAFT_SCHEMAS = Object.fromEntries(
  STEP_NAMES.map((step) => [
    step,
    z.strictObject(Object.fromEntries(fieldsOf(step).map(([name, field]) => [name, field.draft.optional()]))),
  ]),
) as unknown as Record<StepName, z.ZodType<Record<string, unknown>>>

function missingMessage(field: Field<unknown>): string {
  return `${field.label} is required.`
}

/** What a finished step must satisfy, all fields together. Raises `required` beside the fields' own codes. */
export const SUBMITTED_SCHEMAS = Object.fromEntries(
  STEP_NAMES.map((step) => {
    const fields = fieldsOf(step)
    const shape = Object.fromEntries(fields.map(([name, field]) => [name, field.submitted.optional()]))
    const schema = z.strictObject(shape).superRefine(
      (data: Record<string, unknown>, context) => {
        for (const [name, field] of fields) {
          if (data[name] === undefined && isRequired(field.required, data)) {
            context.addIssue({
              code: 'custom',
              path: [name],
              params: { code: 'required' },
              message: missingMessage(field),
            })
          }
        }
        // Also beside fields that are wrong, so that one answer names all there is to do.
      },
      { when: ({ value }) => typeof value === 'object' && value !== null },
    )
    return [step, schema]
  }),
) as unknown as {
  welcome: z.ZodType<WelcomeData>
  company: z.ZodType<CompanyData>
  organization: z.ZodType<OrganizationData>
}

function isRequired(requirement: Requirement, data: Record<string, unknown>): boolean {
  return typeof requirement === 'object' ? data[requirement.field] === requirement.equals : requirement
}

/** The fields of each step that name a row of the industries table. */
export const INDUSTRY_FIELDS = Object.fromEntries(
  STEP_NAMES.map((step) => [
    step,
    fieldsOf(step).flatMap(([name, field]) => (field.references === 'industries' ? [name] : [])),
  ]),
) as unknown as Record<StepName, readonly string[]>
