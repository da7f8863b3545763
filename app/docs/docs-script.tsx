'use client'

import { useEffect } from 'react'
import { COPY_WORDS } from '#app/dictionary/copy-words.ts'
import type { Locale } from '#app/locales.ts'

const SHOWN_MS = 2000

/** Shows the buttons that copy code, in the language of the page, and makes them do so; the page is whole without it. */
export function DocsScript({ locale = 'en' }: { locale?: Locale }) {
  useEffect(() => {
    const words = COPY_WORDS[locale]
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
      button.hidden = false
      button.lang = locale
      button.textContent = words.copy
    }
    const copy = async ({ target }: MouseEvent) => {
      const button = (target as Element).closest<HTMLButtonElement>('[data-copy]')
      if (button === null) return
      const code = button.closest('.code-block')?.querySelector('code')?.textContent ?? ''
      const isCopied = await navigator.clipboard.writeText(code).then(
        () => true,
        () => false,
      )
      button.textContent = isCopied ? words.copied : words.byHand
      setTimeout(() => {
        button.textContent = words.copy
      }, SHOWN_MS)
    }
    document.addEventListener('click', copy)
    return () => document.removeEventListener('click', copy)
  }, [locale])
  return null
}
