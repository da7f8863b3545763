import type { Flow } from '../flow/flow.ts'
import { sessionMetaSchema, startMetaSchema } from '../flow/response-shapes.ts'
import { type OnboardingSession, sessionSchema } from '../flow/session.ts'
import { progressBodyVariants, startBodyDocumented } from '../services/request-schemas.ts'
import type { DocumentedAnswer, RouteDocumentation } from './route-documentation.ts'

const sessionAnswer = (flow: Flow, description: string): DocumentedAnswer<OnboardingSession> => ({
  description,
  data: sessionSchema(flow),
  meta: sessionMetaSchema,
  headers: ['ETag'],
})

const NOT_MODIFIED: DocumentedAnswer<OnboardingSession> = {
  description: 'What If-None-Match names is still current.',
  headers: ['ETag'],
}

export const startDocumentation = (flow: Flow): RouteDocumentation<OnboardingSession> => ({
  operationId: 'startOnboarding',
  tag: 'Session',
  description: `A user has at most one session in progress, however many requests race: the live one is answered again,
and so is a completed one, unless \`restart\` asks for another. A restart begins with the answers of the live session,
else of the latest one, none of the steps finished; with \`blank\` with none. When the earlier session has expired, the new
one starts with its answers and names it in \`resumedFrom\`. \`update\` opens a session to change what was completed: with
its answers, taken to the newest version of the flow, and all steps finished but those with something due. \`answers\` is what is known already, by step, under the rules of
drafts: it fills only fields that no save has named, in a live session too, and \`meta.notTaken\` lists the rest. The same
\`opId\` again is the same session.`,
  body: startBodyDocumented(flow),
  answers: {
    200: {
      ...sessionAnswer(flow, 'The session that is live already, or the completed one.'),
      meta: startMetaSchema,
    },
    201: { ...sessionAnswer(flow, 'A new session.'), meta: startMetaSchema, headers: ['ETag', 'Location'] },
  },
  errors: ['op_id_reused'],
})

export const saveDocumentation = (flow: Flow): RouteDocumentation<OnboardingSession> => ({
  operationId: 'saveProgress',
  tag: 'Session',
  description: `Fields merge into the step, lists are replaced whole, \`null\` clears a field. \`complete: true\` (the default)
validates the step as merged and marks it done; \`complete: false\` saves a half-filled form. With \`baseRevision\`, the same
field changed meanwhile to another value is a conflict and nothing is saved. The same \`opId\` again is one effect and the
same answer.

A session is judged by the version of the flow that it is of. \`flowVersion\` says which one the step and its fields were
shown in: where the session has come to another, the save is taken along, or refused as \`flow_changed\`.`,
  body: progressBodyVariants(flow),
  answers: { 200: sessionAnswer(flow, 'The session as it is now.') },
  errors: [
    'not_found',
    'not_asked',
    'edit_conflict',
    'flow_changed',
    'session_closed',
    'session_expired',
    'op_id_reused',
  ],
})

export const completeDocumentation = (flow: Flow): RouteDocumentation<OnboardingSession> => ({
  operationId: 'completeOnboarding',
  tag: 'Session',
  description: `All steps must be done. Recommendations are made now, within five seconds, if there are none for these answers.
Calling it again answers the same.`,
  answers: { 200: sessionAnswer(flow, 'The completed session.') },
  errors: ['not_found', 'flow_changed', 'steps_incomplete', 'session_closed', 'session_expired'],
})

const SESSION_ID = { id: 'The id of a session of yours.' }

export const getSessionDocumentation = (flow: Flow): RouteDocumentation<OnboardingSession> => ({
  operationId: 'getSession',
  tag: 'Session',
  description: `\`current\` instead of an id is the live session, else the latest completed one. A session that has expired reads
as \`abandoned\`. One of another version of the flow, as \`flow.version\` says, has the steps and fields of that version, which
\`GET /api/onboarding/flow?version=\` answers. Somebody else's session cannot be told from one that does not exist.`,
  parameters: { id: `${SESSION_ID.id} Or \`current\`.` },
  answers: { 200: sessionAnswer(flow, 'The session.'), 304: NOT_MODIFIED },
  errors: ['not_found'],
})

export const DELETE_SESSION: RouteDocumentation = {
  operationId: 'deleteSession',
  tag: 'Session',
  description: `The session becomes \`abandoned\`; with \`erase=true\` every trace of it goes at once. Repeating it, or naming what is
not yours, changes nothing and is answered alike.`,
  parameters: SESSION_ID,
  answers: { 204: { description: 'Done, or nothing to do.' } },
  errors: ['session_closed'],
}
