'use client'

import { useEffect } from 'react'

/** Scrolls the navigation to the page that is shown, where that stands below what one sees of it. */
export function OwnPlace() {
  useEffect(() => {
    const navigation = document.getElementById('docs-navigation')
    const here = navigation?.querySelector<HTMLElement>('[aria-current=page]')
    if (!navigation || !here || here.offsetTop < navigation.clientHeight / 2) return
    navigation.scrollTop = here.offsetTop - navigation.clientHeight / 2
  }, [])
  return null
}
