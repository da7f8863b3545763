import type { ComponentType } from 'react'
import type { KindName } from '#lib/flow/kinds/kinds.ts'
import { BooleanField, ChoiceField, ChoicesField } from './choice-field.tsx'
import { ConsentField } from './consent-field.tsx'
import type { FieldProps, HolderProps } from './field-props.ts'
import { GroupField } from './group-field.tsx'
import { IndustryField } from './industry-field.tsx'
import { JsonField } from './json-field.tsx'
import { ListField } from './list-field.tsx'
import {
  DateField,
  DecimalField,
  EmailField,
  IntegerField,
  LineField,
  PhoneField,
  UrlField,
} from './plain-fields.tsx'
import { SelectField } from './select-field.tsx'
import { ParagraphsField } from './text-field.tsx'

const COMPONENTS: Record<KindName, ComponentType<HolderProps>> = {
  text: LineField,
  paragraphs: ParagraphsField,
  choice: ChoiceField,
  choices: ChoicesField,
  integer: IntegerField,
  decimal: DecimalField,
  boolean: BooleanField,
  consent: ConsentField,
  date: DateField,
  email: EmailField,
  phone: PhoneField,
  url: UrlField,
  country: SelectField,
  industry: IndustryField,
  list: ListField,
  group: GroupField,
  zod: JsonField,
}

/** A field of any kind. */
export function FieldView({ form, field, path }: FieldProps) {
  const Component = COMPONENTS[field.kind as KindName]
  return <Component form={form} field={field} path={path} View={FieldView} />
}
