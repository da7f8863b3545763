'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Field } from '#app/components/ui/field.tsx'
import { Input } from '#app/components/ui/input.tsx'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import type { Locale } from '#app/locales.ts'
import { browserClient } from './browser-client.ts'
import type { SignInService } from './sign-in-service.ts'

interface SignInFormProps {
  service: SignInService
  next: string
  locale: Locale
}

type Errors = (typeof DICTIONARIES)['en']['signIn']['errors']
type ErrorName = keyof Errors

const MIN_PASSWORD_CHARACTERS = 8
/** Neither Supabase Auth nor the embedded sign-in takes more. */
const MAX_PASSWORD_BYTES = 72

/** What is wrong with a password that somebody chooses; one that was chosen elsewhere is the service's to judge. */
function wrongWithNew(password: string): ErrorName | undefined {
  if ([...password].length < MIN_PASSWORD_CHARACTERS) return 'password'
  return new TextEncoder().encode(password).length > MAX_PASSWORD_BYTES ? 'longPassword' : undefined
}

function nameOf(code: string | undefined, status: number | undefined, errors: Errors): ErrorName {
  if (code !== undefined && code in errors) return code as ErrorName
  return status === undefined || status === 0 ? 'network' : 'unknown'
}

/** Signs in or up, then goes to `next` with a full load, so that the server sees the new cookies. */
export function SignInForm({ service, next, locale }: SignInFormProps) {
  const words = DICTIONARIES[locale].signIn
  const [mode, setMode] = useState<'signIn' | 'signUp'>('signIn')
  const [isWorking, setIsWorking] = useState(false)
  const [fieldErrors, setFieldErrors] = useState<{ email?: string; password?: string }>({})
  const [failure, setFailure] = useState<ErrorName>()
  const [awaitsConfirmation, setAwaitsConfirmation] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isSignUp = mode === 'signUp'

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const email = String(data.get('email')).trim()
    const password = String(data.get('password'))
    const wrong = isSignUp ? wrongWithNew(password) : password === '' ? 'noPassword' : undefined
    const errors = {
      ...(/^\S+@\S+\.\S+$/.test(email) ? {} : { email: words.errors.email }),
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
      ? await auth.signUp({ email, password })
      : await auth.signInWithPassword({ email, password })
    if (result.error) {
      setFailure(nameOf(result.error.code, result.error.status, words.errors))
      setIsWorking(false)
    } else if (result.data.session === null) {
      setAwaitsConfirmation(true)
      setMode('signIn')
      setIsWorking(false)
    } else {
      // Whoever goes back is not asked to sign in again.
      location.replace(next)
    }
  }

  function switchMode() {
    setMode(isSignUp ? 'signIn' : 'signUp')
    setFailure(undefined)
    setFieldErrors({})
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-5">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold tracking-tight">
          {isSignUp ? words.signUpTitle : words.title}
        </h1>
        <p className="text-sm text-muted-foreground">{words.introduction}</p>
      </div>
      <div aria-live="polite" className="grid gap-2 empty:hidden">
        {failure ? <Alert variant="destructive">{words.errors[failure]}</Alert> : null}
        {awaitsConfirmation ? <Alert>{words.confirmEmail}</Alert> : null}
      </div>
      <Field id="email" label={words.email} error={fieldErrors.email} required>
        {(control) => <Input {...control} name="email" type="email" autoComplete="email" />}
      </Field>
      <Field
        id="password"
        label={words.password}
        hint={isSignUp ? words.passwordHint : undefined}
        error={fieldErrors.password}
        required
      >
        {(control) => (
          <Input
            {...control}
            name="password"
            type="password"
            autoComplete={isSignUp ? 'new-password' : 'current-password'}
          />
        )}
      </Field>
      <Button type="submit" size="large" disabled={isWorking}>
        {isWorking ? words.working : isSignUp ? words.submitSignUp : words.submit}
      </Button>
      <p className="text-sm text-muted-foreground">
        {isSignUp ? words.toSignIn : words.toSignUp}{' '}
        <Button variant="link" size="inline" onClick={switchMode}>
          {isSignUp ? words.toSignInAction : words.toSignUpAction}
        </Button>
      </p>
    </form>
  )
}
