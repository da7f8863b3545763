'use client'

import { useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { Field } from '#app/components/ui/field.tsx'
import { Input } from '#app/components/ui/input.tsx'
import type { Dictionary } from '#app/dictionary/en.ts'

interface PasswordFieldProps {
  words: Dictionary['signIn']
  isNew: boolean
  error?: string
}

/** A password, hidden until one wishes to see it. */
export function PasswordField({ words, isNew, error }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false)
  return (
    <Field
      id="password"
      label={words.password}
      hint={isNew ? words.passwordHint : undefined}
      error={error}
      required
    >
      {(control) => (
        <div className="flex gap-2">
          <Input
            {...control}
            name="password"
            type={isShown ? 'text' : 'password'}
            dir="ltr"
            autoComplete={isNew ? 'new-password' : 'current-password'}
            autoCapitalize="none"
            spellCheck={false}
          />
          <Button
            variant="secondary"
            aria-pressed={isShown}
            aria-label={words.showPassword}
            onClick={() => setIsShown(!isShown)}
          >
            {isShown ? words.hide : words.show}
          </Button>
        </div>
      )}
    </Field>
  )
}
