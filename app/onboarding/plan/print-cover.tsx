import { useEffect, useState } from 'react'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { companyName } from './company-name.ts'
import { usePlanTools } from './plan-context.ts'

/** On paper, in the place of the page's heading: whose plan it is, and of which day. The file is called the same. */
export function PrintCover() {
  const { store } = useWizard()
  const { say, texts } = usePlanTools()
  const { locale, brand } = texts.outline
  const [day, setDay] = useState('')
  const company = companyName(store)
  const title = company === undefined ? say('planTitle') : say('planFor', { company })

  useEffect(() => {
    let before = document.title
    const name = () => {
      setDay(new Date().toLocaleDateString(locale, { dateStyle: 'long' }))
      before = document.title
      document.title = title
    }
    const rename = () => {
      document.title = before
    }
    setDay(new Date().toLocaleDateString(locale, { dateStyle: 'long' }))
    window.addEventListener('beforeprint', name)
    window.addEventListener('afterprint', rename)
    return () => {
      window.removeEventListener('beforeprint', name)
      window.removeEventListener('afterprint', rename)
    }
  }, [title, locale])

  return (
    <div className="plan-cover hidden border-b border-border pb-4 print:block">
      <p className="text-2xl font-semibold tracking-tight">{title}</p>
      <p className="text-sm text-muted-foreground">
        {[say('asOf', { date: day }), brand?.name].filter(Boolean).join(' · ')}
      </p>
    </div>
  )
}
