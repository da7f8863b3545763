'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import type { Dictionary } from '#app/dictionary/en.ts'
import { LinkRefused } from './arrival.tsx'
import { browserClient } from './browser-client.ts'
import { rememberVisitor } from './entrance-memory.ts'
import { type ErrorName, nameOf, wrongWithNew } from './entrance-problems.ts'
import { PasswordField } from './password-field.tsx'
import type { SignInService } from './sign-in-service.ts'
import { useArrival } from './use-arrival.ts'

interface NewPasswordFormProps {
  service: SignInService
  next: string
  words: Dictionary['signIn']
}

/** Gives whoever came by the link a new password, then goes to `next`. */
export function NewPasswordForm({ service, next, words }: NewPasswordFormProps) {
  const arrival = useArrival(service)
  const [isWorking, setIsWorking] = useState(false)
  const [wrong, setWrong] = useState<ErrorName>()
  const [failure, setFailure] = useState<ErrorName>()
  const form = useRef<HTMLFormElement>(null)
  const isBusy = isWorking || arrival === 'arriving'

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    const password = String(new FormData(event.currentTarget).get('password'))
    const fault = wrongWithNew(password)
    setWrong(fault)
    setFailure(undefined)
    if (fault !== undefined) {
      form.current?.querySelector<HTMLInputElement>('[name=password]')?.focus()
      return
    }
    setIsWorking(true)
    const { error } = await browserClient(service).auth.updateUser({ password })
    // Who wants the old one back has it, and is in.
    if (error && error.code !== 'same_password') {
      setFailure(nameOf(error, words.errors))
      setIsWorking(false)
      return
    }
    rememberVisitor()
    location.replace(next)
  }

  if (arrival === 'expired' || arrival === 'otherBrowser')
    return <LinkRefused state={arrival} next={next} words={words} again="/reset-password" />
  return (
    <form
      ref={form}
      onSubmit={submit}
      onChange={() => setWrong(undefined)}
      method="post"
      noValidate
      className="grid gap-5"
    >
      <h1 className="text-title font-semibold tracking-tight">{words.newPassword.title}</h1>
      <div aria-live="polite" className="grid gap-2 empty:hidden">
        {failure ? <Alert variant="destructive">{words.errors[failure]}</Alert> : null}
      </div>
      <PasswordField words={words} isNew error={wrong && words.errors[wrong]} />
      <Button type="submit" size="large" aria-disabled={isBusy || undefined}>
        {isBusy ? words.working : words.newPassword.submit}
      </Button>
    </form>
  )
}
