'use client'

import { useEffect } from 'react'

const SHOWN_MS = 2000

/** Shows the buttons that copy code, and makes them do so; the page is whole without it. */
export function DocsScript() {
  useEffect(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) button.hidden = false
    const copy = async ({ target }: MouseEvent) => {
      const button = (target as Element).closest<HTMLButtonElement>('[data-copy]')
      if (button === null) return
      const code = button.closest('.code-block')?.querySelector('code')?.textContent ?? ''
      const isCopied = await navigator.clipboard.writeText(code).then(
        () => true,
        () => false,
      )
      button.textContent = isCopied ? 'Copied' : 'Select and copy it by hand'
      setTimeout(() => {
        button.textContent = 'Copy'
      }, SHOWN_MS)
    }
    document.addEventListener('click', copy)
    return () => document.removeEventListener('click', copy)
  }, [])
  return null
}
