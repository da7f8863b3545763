import { z } from 'zod'
import type { RouteDocumentation } from './route-documentation.ts'

export const LIVE: RouteDocumentation = {
  operationId: 'isLive',
  tag: 'Operation',
  description: 'Answers while the process runs, whatever the database does.',
  answers: { 200: { description: 'It runs.', data: z.strictObject({ status: z.literal('live') }) } },
}

export const READY: RouteDocumentation = {
  operationId: 'isReady',
  tag: 'Operation',
  description: 'Answers 200 once requests can be served, and 503 while the database is out of reach.',
  answers: { 200: { description: 'It serves.', data: z.strictObject({ status: z.literal('ready') }) } },
}

export const OPENAPI: RouteDocumentation = {
  operationId: 'getOpenApiDocument',
  tag: 'Operation',
  description: 'This document.',
  answers: {
    200: {
      description: 'The document.',
      headers: ['ETag'],
      bare: { contentType: 'application/json', description: 'OpenAPI 3.1.' },
    },
    304: { description: 'What If-None-Match names is still current.', headers: ['ETag'] },
  },
}

const anyObject = z.record(z.string().max(100), z.unknown())
const MAX_EXPORTED = 100_000

export const EXPORT: RouteDocumentation = {
  operationId: 'exportPersonalData',
  tag: 'Session',
  description: `Sessions with their edits, archived ones, and the rows of every other table that holds something of the caller.
Sealed texts are opened.`,
  answers: {
    200: {
      description: 'Everything.',
      data: z.strictObject({
        exportedAt: z.iso.datetime(),
        user: anyObject,
        sessions: z.array(anyObject).max(MAX_EXPORTED),
        archivedSessions: z.array(anyObject).max(MAX_EXPORTED),
        records: z.record(z.string().max(100), z.array(anyObject).max(MAX_EXPORTED)),
      }),
    },
  },
}

const MAX_JOBS = 50

export const RUN_JOBS: RouteDocumentation = {
  operationId: 'runJobs',
  tag: 'Operation',
  description: `For schedulers, with \`Authorization: Bearer <CRON_SECRET>\`. Any number of callers at once share the work; what is left
is done by the next call. Without \`CRON_SECRET\` there is no such endpoint.`,
  answers: {
    200: {
      description: 'What was done, job by job.',
      data: z.strictObject({
        jobs: z.array(anyObject).max(MAX_JOBS),
        isFinished: z.boolean(),
      }),
    },
  },
  errors: ['unauthenticated', 'not_found'],
}
