import { addressInApp } from '#app/address-in-app.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'

/** Asks the API at a path of the app as who is signed in in this browser; a token that has run out is renewed first. */
export async function fetchApi(
  path: string,
  service: SignInService,
  init: RequestInit = {},
): Promise<Response> {
  const address = addressInApp(path)
  const response = await fetch(address, init)
  if (response.status !== 401) return response
  const { renewSignIn } = await import('#app/sign-in/browser-client.ts')
  return (await renewSignIn(service)) ? fetch(address, init) : response
}

/** The answer's data, or what it says to do next. */
export async function toldBy<Data>(
  answering: Promise<Response>,
  outOfReach: string,
): Promise<{ data: Data } | { problem: string }> {
  try {
    const response = await answering
    const answer = await response.json()
    return response.ok ? { data: answer.data } : { problem: answer.detail ?? outOfReach }
  } catch {
    // Neither the network nor a proxy's page says anything that helps an operator.
    return { problem: outOfReach }
  }
}
