import type autocannon from 'autocannon'
import type { ContestantName } from './contestants.ts'
import type { BenchUser } from './world.ts'

/** One kind of request, as a different user sends it each time. */
export interface Endpoint {
  name: string
  /** Who is measured on it; the others do not have it. */
  contestants: ContestantName[]
  request(user: BenchUser, index: number): autocannon.Request
}

const EVERYBODY: ContestantName[] = ['floor', 'ours', 'next', 'original-style']
const json = (body: object) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const QUERIES = ['panader', 'softwre', 'hotel', 'dentista', 'bank', 'abogado', 'farm', 'tienda de ropa']
const COMPANIES = [
  'Panadería Sol',
  'Acme Robotics',
  'Hotel Miramar',
  'Clínica Dental Norte',
  'First County Bank',
]

export const ENDPOINTS: Endpoint[] = [
  {
    name: 'PUT progress',
    contestants: EVERYBODY,
    request: ({ sessionId }, index) => ({
      method: 'PUT',
      path: '/api/onboarding/progress',
      ...json({
        sessionId,
        step: 'company',
        data: { name: `Panadería ${index}`, size: 'medium' },
        complete: false,
      }),
    }),
  },
  {
    name: 'GET session',
    contestants: EVERYBODY,
    request: ({ sessionId }) => ({ method: 'GET', path: `/api/onboarding/session/${sessionId}` }),
  },
  {
    name: 'POST start',
    contestants: ['ours'],
    request: () => ({ method: 'POST', path: '/api/onboarding/start' }),
  },
  {
    name: 'GET industries?q=',
    contestants: ['ours'],
    request: (_user, index) => ({
      method: 'GET',
      path: `/api/onboarding/industries?q=${encodeURIComponent(QUERIES[index % QUERIES.length] ?? '')}`,
    }),
  },
  {
    name: 'GET industries?company=',
    contestants: ['ours'],
    request: (_user, index) => ({
      method: 'GET',
      path: `/api/onboarding/industries?company=${encodeURIComponent(COMPANIES[index % COMPANIES.length] ?? '')}`,
    }),
  },
  {
    name: 'POST ai-suggestions, advisor',
    contestants: ['ours'],
    request: ({ sessionId }) => ({
      method: 'POST',
      path: '/api/onboarding/ai-suggestions',
      ...json({ kind: 'recommendations', sessionId }),
    }),
  },
]

/** How a contestant learns who asks: the floor is told, the others verify a token. */
export function asUser(
  request: autocannon.Request,
  user: BenchUser,
  contestant: ContestantName,
): autocannon.Request {
  const isTold = contestant === 'floor' || contestant === 'original-style'
  const who = isTold ? { 'x-user': user.id } : { authorization: `Bearer ${user.token}` }
  return { ...request, headers: { ...request.headers, ...who } }
}
