'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Field } from '#app/components/ui/field.tsx'
import { Input } from '#app/components/ui/input.tsx'
import type { Dictionary } from '#app/dictionary/en.ts'
import { arrivalOf, browserClient, pageOf } from './browser-client.ts'
import { rememberEmail, rememberedEmail } from './entrance-memory.ts'
import { type ErrorName, isAddress, nameOf } from './entrance-problems.ts'
import type { SignInService } from './sign-in-service.ts'

interface LinkFormProps {
  purpose: 'forgotten' | 'withoutPassword'
  service: SignInService
  next: string
  words: Dictionary['signIn']
}

/** Asks for an address and has a link sent there: to a new password, or straight in. */
export function LinkForm({ purpose, service, next, words }: LinkFormProps) {
  const [sentTo, setSentTo] = useState<string>()
  const [isWorking, setIsWorking] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const [failure, setFailure] = useState<ErrorName>()
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (field.current && field.current.value === '') field.current.value = rememberedEmail()
  }, [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isWorking) return
    const email = field.current?.value.trim() ?? ''
    setWrong(isAddress(email) ? undefined : words.errors.email)
    setFailure(undefined)
    setSentTo(undefined)
    if (!isAddress(email)) {
      field.current?.focus()
      return
    }
    rememberEmail(email)
    setIsWorking(true)
    const { auth } = browserClient(service)
    const { error } =
      purpose === 'forgotten'
        ? await auth.resetPasswordForEmail(email, { redirectTo: pageOf('/new-password', next) })
        : await auth.signInWithOtp({ email, options: { emailRedirectTo: arrivalOf(next) } })
    setIsWorking(false)
    if (error) setFailure(nameOf(error, words.errors))
    else setSentTo(email)
  }

  const [ask, askAgain] = service.sendsMail
    ? [words.sendLink, words.sendLinkAgain]
    : [words.makeLink, words.makeLinkAgain]
  return (
    <form onSubmit={submit} method="post" noValidate className="grid gap-5">
      <div className="grid gap-2">
        <h1 className="text-title font-semibold tracking-tight">{words[purpose].title}</h1>
        <p className="text-sm text-muted-foreground">
          {service.sendsMail ? words[purpose].introduction : words[purpose].introductionInLog}
        </p>
      </div>
      <noscript>
        <Alert variant="warning">{words.needsJavaScript}</Alert>
      </noscript>
      <div aria-live="polite" className="grid gap-2 empty:hidden">
        {failure ? <Alert variant="destructive">{words.errors[failure]}</Alert> : null}
        {sentTo === undefined ? null : (
          <Alert>
            {words[purpose][service.sendsMail ? 'linkSent' : 'linkInLog'].replace('{email}', () => sentTo)}
          </Alert>
        )}
      </div>
      <Field id="email" label={words.email} error={wrong} required>
        {(control) => (
          <Input
            {...control}
            ref={field}
            name="email"
            type="email"
            dir="ltr"
            autoComplete="email"
            autoCapitalize="none"
            onChange={() => setWrong(undefined)}
          />
        )}
      </Field>
      <Button type="submit" size="large" aria-disabled={isWorking || undefined}>
        {isWorking ? words.working : sentTo === undefined ? ask : askAgain}
      </Button>
      <p className="text-sm text-muted-foreground">
        <a
          href={`/sign-in?next=${encodeURIComponent(next)}`}
          className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
        >
          {words.backToSignIn}
        </a>
      </p>
    </form>
  )
}
