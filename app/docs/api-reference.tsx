'use client'

import { useEffect, useRef, useState } from 'react'

interface Scalar {
  createApiReference(element: HTMLElement, configuration: object): { destroy?: () => void }
}

/** As its package brings it, from this origin, under a name that changes with what is in it. */
const SCRIPT = new URL('../../node_modules/@scalar/api-reference/dist/browser/standalone.js', import.meta.url)

const CONFIGURATION = {
  url: '/api/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
}

/** A page that came by a link within the site still has the policy of the page before, which takes no inline styles. */
function takesInlineStyles(): boolean {
  const probe = document.createElement('style')
  document.head.append(probe)
  const isTaken = probe.sheet !== null
  probe.remove()
  return isTaken
}

/** Loads the reference from this origin and shows it. */
function loadScalar(): Promise<Scalar> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = SCRIPT.href
    script.onload = () => resolve((window as unknown as { Scalar: Scalar }).Scalar)
    script.onerror = () => reject(new Error('The reference could not be loaded.'))
    document.head.append(script)
  })
}

export function ApiReference() {
  const place = useRef<HTMLDivElement>(null)
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => {
    if (!takesInlineStyles()) {
      window.location.reload()
      return
    }
    let isGone = false
    let shown: { destroy?: () => void } | undefined
    loadScalar().then(
      (scalar) => {
        if (!isGone && place.current) shown = scalar.createApiReference(place.current, CONFIGURATION)
      },
      () => setHasFailed(true),
    )
    return () => {
      isGone = true
      shown?.destroy?.()
    }
  }, [])

  if (hasFailed)
    return (
      <p role="alert" className="p-6">
        The reference could not be loaded. Load the page again, or read{' '}
        <a href="/api/openapi.json">openapi.json</a>.
      </p>
    )
  return <div ref={place} />
}
