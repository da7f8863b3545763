import { complete } from './endpoints/complete-session.ts'
import { personalExport } from './endpoints/export-own-data.ts'
import { industries } from './endpoints/find-industries.ts'
import { live } from './endpoints/is-live.ts'
import { ready } from './endpoints/is-ready.ts'
import { openApiDocument } from './endpoints/openapi-document.ts'
import { aiUsage } from './endpoints/read-ai-usage.ts'
import { analytics } from './endpoints/read-analytics.ts'
import { runJobs } from './endpoints/run-jobs.ts'
import { progress } from './endpoints/save-progress.ts'
import { metrics } from './endpoints/scrape-metrics.ts'
import { session } from './endpoints/session-by-id.ts'
import { start } from './endpoints/start-session.ts'
import { aiSuggestions } from './endpoints/suggest.ts'
import type { Route } from './route.ts'

/** Every endpoint of the product, as the routes of one path. */
export const ENDPOINTS: readonly Route[][] = [
  start,
  progress,
  complete,
  industries,
  aiSuggestions,
  session,
  personalExport,
  runJobs,
  live,
  ready,
  openApiDocument,
  metrics,
  analytics,
  aiUsage,
]
