'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import { fetchApi } from './frame/fetch-api.ts'

interface CsvButtonProperties {
  /** Of the API, which answers it as CSV as well. */
  address: string
  fileName: string
  text: string
  failure: string
  service: SignInService
}

/** Saves an answer of the API as a file for a spreadsheet. */
export function CsvButton({ address, fileName, text, failure, service }: CsvButtonProperties) {
  const [hasFailed, setHasFailed] = useState(false)
  async function download() {
    const answering = fetchApi(address, service, { headers: { accept: 'text/csv' } })
    const response = await answering.catch(() => undefined)
    setHasFailed(!response?.ok)
    if (!response?.ok) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = fileName
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <>
      <Button variant="ghost" size="small" onClick={() => void download()}>
        <Download aria-hidden />
        {text}
      </Button>
      {hasFailed && (
        <p role="alert" className="text-sm text-destructive">
          {failure}
        </p>
      )}
    </>
  )
}
