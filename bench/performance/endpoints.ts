import { encodeRequest, type RequestParts } from './client.ts'
import { CONTESTANT_NAMES, type ContestantName } from './contestants.ts'
import type { BenchUser } from './world.ts'

/** One kind of request, as a different user sends it each time. */
export interface Endpoint {
  name: string
  /** Who is measured on it; the others do not have it. */
  contestants: readonly ContestantName[]
  /** A server of its own, that has a gateway to ask. */
  needsGateway?: boolean
  /** `turn` differs each time a user sends it. */
  request(user: BenchUser, turn: number): RequestParts
}

const SERVERS_WITH_ALL_ENDPOINTS = ['ours', 'next'] as const
const QUERIES = ['panader', 'softwre', 'hotel', 'dentista', 'bank', 'abogado', 'farm', 'tienda de ropa']
const COMPANIES = [
  'Panadería Sol',
  'Acme Robotics',
  'Hotel Miramar',
  'Clínica Dental Norte',
  'First County Bank',
]
const oneOf = (values: string[], turn: number) => encodeURIComponent(values[turn % values.length] ?? '')

export const ENDPOINTS: Endpoint[] = [
  {
    name: 'PUT progress',
    contestants: CONTESTANT_NAMES,
    request: ({ sessionId }, turn) => ({
      method: 'PUT',
      path: '/api/onboarding/progress',
      body: {
        sessionId,
        step: 'company',
        data: {
          name: `Panadería ${turn}`,
          size: 'medium',
          description: `We bake sourdough by hand in ${turn} shops and deliver to cafés before seven.`,
        },
        complete: false,
      },
    }),
  },
  {
    name: 'GET session',
    contestants: CONTESTANT_NAMES,
    request: ({ sessionId }) => ({ method: 'GET', path: `/api/onboarding/session/${sessionId}` }),
  },
  {
    name: 'POST start',
    contestants: SERVERS_WITH_ALL_ENDPOINTS,
    request: () => ({ method: 'POST', path: '/api/onboarding/start' }),
  },
  {
    name: 'GET industries?q=',
    contestants: SERVERS_WITH_ALL_ENDPOINTS,
    request: (_user, turn) => ({
      method: 'GET',
      path: `/api/onboarding/industries?q=${oneOf(QUERIES, turn)}`,
    }),
  },
  {
    name: 'GET industries?company=',
    contestants: SERVERS_WITH_ALL_ENDPOINTS,
    request: (_user, turn) => ({
      method: 'GET',
      path: `/api/onboarding/industries?company=${oneOf(COMPANIES, turn)}`,
    }),
  },
  {
    name: 'POST ai-suggestions, industry, advisor',
    contestants: SERVERS_WITH_ALL_ENDPOINTS,
    request: (_user, turn) => ({
      method: 'POST',
      path: '/api/onboarding/ai-suggestions',
      body: { kind: 'industry', companyName: COMPANIES[turn % COMPANIES.length] },
    }),
  },
  {
    name: 'POST ai-suggestions, recommendations, advisor',
    contestants: SERVERS_WITH_ALL_ENDPOINTS,
    request: ({ sessionId }) => ({
      method: 'POST',
      path: '/api/onboarding/ai-suggestions',
      body: { kind: 'recommendations', sessionId },
    }),
  },
  {
    name: 'POST ai-suggestions, recommendations, cache',
    contestants: ['ours'],
    needsGateway: true,
    request: ({ sessionId }) => ({
      method: 'POST',
      path: '/api/onboarding/ai-suggestions',
      body: { kind: 'recommendations', sessionId },
    }),
  },
]

/** Nothing is saved twice in a row. */
const TURNS = 2

/** The requests of all users, encoded beforehand so that the load costs as little as it can. */
export function requestsOf(endpoint: Endpoint, users: BenchUser[]): Buffer[] {
  return Array.from({ length: TURNS }, (_, turn) =>
    users.map((user, index) => {
      const parts = endpoint.request(user, index + turn * users.length)
      return encodeRequest({ ...parts, headers: user.headers })
    }),
  ).flat()
}
