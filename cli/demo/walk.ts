import { randomBytes } from 'node:crypto'
import { createClient } from '@supabase/supabase-js'
import type { AIRecommendations } from '#lib/flow/recommendations.ts'
import type { OnboardingSession } from '#lib/flow/session.ts'
import { answersFor, type DemoCompany } from './companies.ts'

export interface Suggestion {
  slug: string
  name: string
  confidence: number
}

/** What came of one company's way through the API. */
export interface Walked {
  accessToken: string
  suggestions: Suggestion[]
  completed: OnboardingSession & { aiRecommendations: AIRecommendations }
}

/**
 * Signs somebody up at the server of `origin`, answers every step for the company and completes. Raises an Error
 * at the first answer that is no success.
 */
export async function walk(origin: string, company: DemoCompany, index: number): Promise<Walked> {
  const supabase = createClient(origin, 'embedded', {
    auth: { persistSession: false, autoRefreshToken: false },
  })
  const { data, error } = await supabase.auth.signUp({
    email: `demo-${index}@example.com`,
    password: randomBytes(12).toString('base64url'),
  })
  if (error || !data.session) throw new Error(`Signing up for ${company.name} failed: ${error?.message}`)
  const token = data.session.access_token

  async function call<Data>(method: string, target: string, body?: unknown): Promise<Data> {
    const response = await fetch(`${origin}/api/onboarding/${target}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'accept-language': company.locale,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const answer = await response.json()
    if (!response.ok)
      throw new Error(`${method} ${target} for ${company.name}: ${response.status} ${answer.detail}`)
    return answer.data
  }

  const { welcome, organization, ownIndustry } = answersFor(index)
  const { id: sessionId } = await call<OnboardingSession>('POST', 'start', {
    source: 'demo',
    locale: company.locale,
  })
  await call('PUT', 'progress', { sessionId, step: 'welcome', data: welcome })
  const { suggestions } = await call<{ suggestions: Suggestion[] }>('POST', 'ai-suggestions', {
    kind: 'industry',
    companyName: company.name,
    description: company.description,
  })
  const { name, description, size } = company
  const industry = ownIndustry
    ? { industry: 'other', customIndustry: ownIndustry }
    : { industry: suggestions[0]?.slug ?? 'other' }
  const links = addressesOf(company)
  await call('PUT', 'progress', {
    sessionId,
    step: 'company',
    data: { name, description, size, ...industry, ...links },
  })
  await call('PUT', 'progress', { sessionId, step: 'organization', data: organization })
  await call('POST', 'complete', { sessionId })
  return { accessToken: token, suggestions, completed: await call('GET', `session/${sessionId}`) }
}

/** Made up, like the people: under a name that nobody can register. */
function addressesOf({ name }: DemoCompany): { website: string; logo: string } {
  const label = name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  return { website: `https://www.${label}.example/`, logo: `https://cdn.${label}.example/logo.svg` }
}
