import type { Flow } from '../flow/flow.ts'
import { planItems } from './endpoints/add-plan-item.ts'
import { planItem } from './endpoints/change-plan-item.ts'
import { complete } from './endpoints/complete-session.ts'
import { personalExport } from './endpoints/export-own-data.ts'
import { industries } from './endpoints/find-industries.ts'
import { findOperatedSessions } from './endpoints/find-sessions.ts'
import { helpSession } from './endpoints/help-session.ts'
import { live } from './endpoints/is-live.ts'
import { ready } from './endpoints/is-ready.ts'
import { openApiDocument } from './endpoints/openapi-document.ts'
import { operatedSession } from './endpoints/operated-session.ts'
import { aiUsage } from './endpoints/read-ai-usage.ts'
import { analytics } from './endpoints/read-analytics.ts'
import { audit } from './endpoints/read-audit.ts'
import { deliveries } from './endpoints/read-deliveries.ts'
import { readFlow } from './endpoints/read-flow.ts'
import { plan } from './endpoints/read-plan.ts'
import { requirements } from './endpoints/read-requirements.ts'
import { runJobs } from './endpoints/run-jobs.ts'
import { progress } from './endpoints/save-progress.ts'
import { metrics } from './endpoints/scrape-metrics.ts'
import { session } from './endpoints/session-by-id.ts'
import { start } from './endpoints/start-session.ts'
import { aiSuggestions } from './endpoints/suggest.ts'
import { testWebhook } from './endpoints/test-webhook.ts'
import type { Endpoint, Route } from './route.ts'

const DESCRIBED: readonly Endpoint[] = [
  start,
  progress,
  complete,
  industries,
  aiSuggestions,
  session,
  plan,
  planItems,
  planItem,
  readFlow,
  requirements,
  personalExport,
  runJobs,
  live,
  ready,
  metrics,
  analytics,
  aiUsage,
  findOperatedSessions,
  operatedSession,
  helpSession,
  audit,
  deliveries,
  testWebhook,
]

/** Every endpoint of the product: the routes of one path each. */
export const ENDPOINTS: readonly Endpoint[] = [...DESCRIBED, openApiDocument(DESCRIBED)]

/** Every route of the product, for a flow. */
export const routesOf = (flow: Flow): Route[] => ENDPOINTS.flatMap((endpoint) => endpoint(flow))
