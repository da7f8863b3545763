'use client'

import Link from 'next/link.js'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Field } from '#app/components/ui/field.tsx'
import { Input } from '#app/components/ui/input.tsx'
import type { Dictionary } from '#app/dictionary/en.ts'
import { arrivalOf, browserClient } from './browser-client.ts'
import { rememberEmail, rememberedEmail, rememberVisitor } from './entrance-memory.ts'
import { type ErrorName, isAddress, nameOf, wrongWithNew } from './entrance-problems.ts'
import { PasswordField } from './password-field.tsx'
import { ProviderButtons } from './provider-buttons.tsx'
import type { Provider } from './providers.ts'
import type { SignInService } from './sign-in-service.ts'

interface PasswordFormProps {
  mode: 'signIn' | 'signUp'
  service: SignInService
  providers: readonly Provider[]
  next: string
  words: Dictionary['signIn']
}

/** Signs in or up, then goes to `next` with a full load, so that the server sees the new cookies. */
export function PasswordForm({ mode, service, providers, next, words }: PasswordFormProps) {
  const [isWorking, setIsWorking] = useState(false)
  const [fieldErrors, setFieldErrors] = useState<{ email?: string; password?: string }>({})
  const [failure, setFailure] = useState<ErrorName>()
  const [awaitsConfirmation, setAwaitsConfirmation] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isSignUp = mode === 'signUp'
  const withNext = (path: string) => `${path}?next=${encodeURIComponent(next)}`
  /** Takes this page's place in the history, so that whoever goes back is where they came from. */
  const otherPage = withNext(isSignUp ? '/sign-in' : '/sign-up')

  useEffect(() => {
    const field = form.current?.querySelector<HTMLInputElement>('[name=email]')
    if (field && field.value === '') field.value = rememberedEmail()
  }, [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isWorking) return
    const data = new FormData(event.currentTarget)
    const email = String(data.get('email')).trim()
    const password = String(data.get('password'))
    const wrong = isSignUp ? wrongWithNew(password) : password === '' ? 'noPassword' : undefined
    const errors = {
      ...(isAddress(email) ? {} : { email: words.errors.email }),
      ...(wrong === undefined ? {} : { password: words.errors[wrong] }),
    }
    setFieldErrors(errors)
    setFailure(undefined)
    const [first] = Object.keys(errors)
    if (first !== undefined) {
      form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus()
      return
    }
    setIsWorking(true)
    const { auth } = browserClient(service)
    const result = isSignUp
      ? await auth.signUp({ email, password, options: { emailRedirectTo: arrivalOf(next) } })
      : await auth.signInWithPassword({ email, password })
    if (result.error) {
      setFailure(nameOf(result.error, words.errors))
      setIsWorking(false)
    } else if (result.data.session === null) {
      setAwaitsConfirmation(true)
      setIsWorking(false)
    } else {
      rememberVisitor()
      // Whoever goes back is not asked to sign in again.
      location.replace(next)
    }
  }

  return (
    <form
      ref={form}
      onSubmit={submit}
      onChange={(event) => {
        const field = event.target as unknown as HTMLInputElement
        if (field.name === 'email') rememberEmail(field.value)
        setFieldErrors((errors) => ({ ...errors, [field.name]: undefined }))
      }}
      method="post"
      noValidate
      className="grid gap-5"
    >
      <div className="grid gap-2">
        <h1 className="text-title font-semibold tracking-tight">
          {isSignUp ? words.signUpTitle : words.title}
        </h1>
        <p className="text-sm text-muted-foreground">{words.introduction}</p>
      </div>
      <noscript>
        <Alert variant="warning">{words.needsJavaScript}</Alert>
      </noscript>
      <div aria-live="polite" className="grid gap-2 empty:hidden">
        {failure ? (
          <Alert variant="destructive">
            {words.errors[failure]}
            {failure === 'user_already_exists' ? (
              <Link href={otherPage} replace prefetch={false} className="underline underline-offset-4">
                {words.toSignInAction}
              </Link>
            ) : null}
          </Alert>
        ) : null}
        {awaitsConfirmation ? <Alert>{words.confirmEmail}</Alert> : null}
      </div>
      <ProviderButtons
        providers={providers}
        service={service}
        next={next}
        words={words}
        onFailure={setFailure}
      />
      <Field id="email" label={words.email} error={fieldErrors.email} required>
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            dir="ltr"
            autoComplete="email"
            autoCapitalize="none"
          />
        )}
      </Field>
      <PasswordField words={words} isNew={isSignUp} error={fieldErrors.password} />
      <Button type="submit" size="large" aria-disabled={isWorking || undefined}>
        {isWorking ? words.working : isSignUp ? words.submitSignUp : words.submit}
      </Button>
      <ul className="grid text-sm text-muted-foreground [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
        {isSignUp ? null : (
          <li>
            <a href={withNext('/reset-password')} className="text-link underline underline-offset-4">
              {words.forgotten.link}
            </a>
          </li>
        )}
        <li>
          <a href={withNext('/sign-in-link')} className="text-link underline underline-offset-4">
            {service.sendsMail ? words.withoutPassword.link : words.withoutPassword.linkWithoutMail}
          </a>
        </li>
        <li>
          {isSignUp ? words.toSignIn : words.toSignUp}{' '}
          <Link href={otherPage} replace prefetch={false} className="text-link underline underline-offset-4">
            {isSignUp ? words.toSignInAction : words.toSignUpAction}
          </Link>
        </li>
      </ul>
    </form>
  )
}
