'use client'

import dynamic from 'next/dynamic.js'

// Rendered in the browser alone: on the server the charts write style attributes, which the page's policy refuses.
export const Bars = dynamic(() => import('./charts.tsx').then((charts) => charts.Bars), { ssr: false })
export const Areas = dynamic(() => import('./charts.tsx').then((charts) => charts.Areas), { ssr: false })
export const BarsWithLine = dynamic(() => import('./charts.tsx').then((charts) => charts.BarsWithLine), {
  ssr: false,
})
