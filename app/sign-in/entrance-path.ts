import { cookies } from 'next/headers.js'
import { KNOWN_COOKIE } from './entrance-memory.ts'

/** Where somebody comes in who is not signed in: a stranger signs up first. */
export async function entrancePath(): Promise<'/sign-in' | '/sign-up'> {
  return (await cookies()).has(KNOWN_COOKIE) ? '/sign-in' : '/sign-up'
}
