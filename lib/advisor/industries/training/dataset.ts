import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const companySchema = z.object({
  name: z.string(),
  description: z.string().optional(),
  industry: z.string(),
  category: z.string(),
  source: z.string(),
  country: z.string().optional(),
})
/** One labelled company of `dev.jsonl`. */
export type LabelledCompany = z.infer<typeof companySchema>

const mappingSchema = z.object({
  industries: z.array(z.object({ id: z.string(), naics: z.array(z.string()), aliases: z.array(z.string()) })),
})
/** Which industry codes and foreign labels each industry answers to. */
export type LabelMapping = z.infer<typeof mappingSchema>['industries']

/** The sources whose licence lets weights that ship be trained on them. */
export const TRAINABLE_SOURCES: ReadonlySet<string> = new Set([
  'osm-nsi',
  'financedatabase',
  'companydata-sic',
  'retc-mx-scian',
  'sba-ppp-naics',
  'sp500-gics',
  'yc-directory',
])

/** Reads the labelled companies of a data folder; throws when a line is not one. */
export function readCompanies(folder: string): LabelledCompany[] {
  return readFileSync(path.join(folder, 'dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => companySchema.parse(JSON.parse(line)))
}

/** Reads how foreign labels map to industries; throws when the file is not of that shape. */
export function readLabelMapping(folder: string): LabelMapping {
  return mappingSchema.parse(JSON.parse(readFileSync(path.join(folder, 'taxonomy.json'), 'utf8'))).industries
}
