import { aiSuggestions } from './endpoints/ai-suggestions.ts'
import { aiUsage } from './endpoints/ai-usage.ts'
import { analytics } from './endpoints/analytics.ts'
import { complete } from './endpoints/complete.ts'
import { personalExport } from './endpoints/export.ts'
import { industries } from './endpoints/industries.ts'
import { live } from './endpoints/live.ts'
import { metrics } from './endpoints/metrics.ts'
import { openApiDocument } from './endpoints/openapi-document.ts'
import { progress } from './endpoints/progress.ts'
import { ready } from './endpoints/ready.ts'
import { runJobs } from './endpoints/run-jobs.ts'
import { session } from './endpoints/session.ts'
import { start } from './endpoints/start.ts'
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
