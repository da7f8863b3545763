'use client'

import { useEffect, useState } from 'react'
import { browserClient } from './browser-client.ts'
import type { SignInService } from './sign-in-service.ts'

export type ArrivalState = 'arriving' | 'in' | 'expired' | 'otherBrowser'

/**
 * Lets in whoever comes by a link or from a provider. A code is good in the browser that asked alone; Supabase's client
 * exchanges it as soon as it is made.
 */
export function useArrival(service: SignInService): ArrivalState {
  const [state, setState] = useState<ArrivalState>('arriving')
  useEffect(() => {
    // Before the client takes them out of the address.
    const { search, hash } = location
    const brought = new URLSearchParams(`${search.slice(1)}&${hash.slice(1)}`)
    browserClient(service)
      .auth.getSession()
      .then(({ data }) => {
        if (brought.has('error')) setState('expired')
        else if (data.session !== null) setState('in')
        else setState(brought.has('code') ? 'otherBrowser' : 'expired')
      })
  }, [service])
  return state
}
