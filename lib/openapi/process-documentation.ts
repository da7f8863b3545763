import { z } from 'zod'
import type { RouteDocumentation } from './route-documentation.ts'

const liveSchema = z.strictObject({ status: z.literal('live') })
const readySchema = z.strictObject({
  status: z.literal('ready'),
  lateJobs: z
    .array(z.strictObject({ name: z.string().max(64), lateSeconds: z.int().min(0) }))
    .max(20)
    .optional()
    .meta({ description: 'Jobs that are over ten minutes late; left out where none is.' }),
})

export const LIVE: RouteDocumentation<z.infer<typeof liveSchema>> = {
  operationId: 'isLive',
  tag: 'Operation',
  description: 'Answers while the process runs, whatever the database does.',
  answers: { 200: { description: 'It runs.', data: liveSchema } },
}

export const READY: RouteDocumentation<z.infer<typeof readySchema>> = {
  operationId: 'isReady',
  tag: 'Operation',
  description:
    'Answers 200 once requests can be served, and says where jobs are late; 503 while the database is out of reach or not prepared.',
  answers: { 200: { description: 'It serves.', data: readySchema } },
}

const MAX_LISTED = 100
const part = z.record(z.string().max(200), z.unknown())

/** The frame of a document of OpenAPI 3.1; what stands in it is that standard's. */
const openApiSchema = z.strictObject({
  openapi: z.string().max(20),
  info: part,
  servers: z.array(part).max(MAX_LISTED),
  tags: z.array(part).max(MAX_LISTED),
  paths: part,
  components: part,
})

export const OPENAPI: RouteDocumentation = {
  operationId: 'getOpenApiDocument',
  tag: 'Operation',
  description: 'This document.',
  answers: {
    200: {
      description: 'The document.',
      headers: ['ETag'],
      bare: { contentType: 'application/json', schema: openApiSchema },
    },
    304: { description: 'What If-None-Match names is still current.', headers: ['ETag'] },
  },
}

const MAX_JOBS = 50

const jobRunSchema = z.strictObject({
  jobs: z
    .array(
      z.strictObject({
        name: z.string().max(64),
        done: z.int().optional(),
        failed: z.boolean().optional(),
      }),
    )
    .max(MAX_JOBS),
  isFinished: z.boolean(),
})

export const RUN_JOBS: RouteDocumentation<z.infer<typeof jobRunSchema>> = {
  operationId: 'runJobs',
  tag: 'Operation',
  description:
    'Runs the jobs that are due, for a scheduler that sends `Authorization: Bearer CRON_SECRET`. Begins nothing new after 20 seconds; the next call does what is left.',
  answers: {
    200: {
      description: 'What each job did; `isFinished` is false when something is left.',
      data: jobRunSchema,
    },
  },
  errors: ['unauthenticated', 'not_found'],
}
