import type { ReactNode } from 'react'
import { PageLink } from '#app/components/page-link.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Card, CardContent } from '#app/components/ui/card.tsx'
import { SIGN_IN_PATH } from '#app/sign-in/sign-in-path.ts'
import { signInService } from '#app/sign-in/sign-in-service.ts'
import type { OperatorCaller } from '#lib/firststep/operators.ts'
import type { FrameWords } from '../words/frame-words.ts'
import { PLACES, type Place } from './operator.ts'
import { RenewSignIn } from './renew-sign-in.tsx'

/** A page that shows nothing but why, and the next step. */
export function Notice({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Card className="max-w-prose">
      <CardContent className="grid gap-3">
        <h1 className="text-lg font-semibold tracking-tight">{title}</h1>
        <p className="text-sm text-muted-foreground">{text}</p>
        <div className="flex flex-wrap gap-2">{children}</div>
      </CardContent>
    </Card>
  )
}

const signInPath = (address: string) => `${SIGN_IN_PATH}?next=${encodeURIComponent(address)}`

interface RefusalProperties {
  words: FrameWords
  address: string
}

/** For who is not signed in, or without a role that opens the page. */
export function NotOpen({ words, caller, address }: RefusalProperties & { caller: OperatorCaller }) {
  const [title, text, action] =
    caller.kind === 'operator'
      ? [words.otherRoleTitle, words.otherRoleText(words.roles[caller.role]), words.otherAccount]
      : caller.kind === 'other'
        ? [words.forbiddenTitle, words.forbiddenText, words.otherAccount]
        : [words.signInTitle, words.signInText, words.signIn]
  return (
    <Notice title={title} text={text}>
      <Button asChild>
        <PageLink href={signInPath(address)}>{action}</PageLink>
      </Button>
    </Notice>
  )
}

/** Renews the token where it can be, and leads to sign in where it cannot. */
export function SignInAgain({ words, address }: RefusalProperties) {
  return (
    <RenewSignIn
      service={signInService()}
      address={address}
      signInPath={signInPath(address)}
      words={{ renewing: words.renewing, failed: words.failedTitle, tryAgain: words.tryAgain }}
    >
      <noscript>
        <Button asChild>
          <PageLink href={signInPath(address)}>{words.signIn}</PageLink>
        </Button>
      </noscript>
    </RenewSignIn>
  )
}

/** For what may work in a moment. */
export function Failed({ words, address }: RefusalProperties) {
  return (
    <Notice title={words.failedTitle} text={words.failedText}>
      <Button asChild>
        <PageLink href={address}>{words.tryAgain}</PageLink>
      </Button>
    </Notice>
  )
}

/** For an address that asks for what there is not. */
export function RefusedAddress({
  words,
  place,
  detail,
}: {
  words: FrameWords
  place: Place
  detail: string
}) {
  return (
    <Notice title={words.refusedTitle} text={detail}>
      <Button asChild>
        <PageLink href={PLACES[place].path}>{words.startOver}</PageLink>
      </Button>
    </Notice>
  )
}
