/** Names of the providers that people know, as Supabase Auth calls them, in the order in which they are offered. */
export const PROVIDER_NAMES = {
  google: 'Google',
  apple: 'Apple',
  azure: 'Microsoft',
  github: 'GitHub',
  gitlab: 'GitLab',
  bitbucket: 'Bitbucket',
  linkedin_oidc: 'LinkedIn',
  slack_oidc: 'Slack',
  facebook: 'Facebook',
  discord: 'Discord',
} as const

export type Provider = keyof typeof PROVIDER_NAMES

export const PROVIDERS = Object.keys(PROVIDER_NAMES) as Provider[]
