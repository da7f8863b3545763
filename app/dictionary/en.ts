import { enWizard } from './en-wizard.ts'
import { LOST_WORDS } from './lost-words.ts'
import { PREFERENCE_WORDS } from './preference-words.ts'

export const en = {
  preferences: PREFERENCE_WORDS.en,
  home: {
    title: 'Onboarding that never loses an answer.',
    introduction:
      'Firststep is the onboarding backend of a Next.js and Supabase product: sessions that save and resume, and advice about the company at hand, within five seconds and a hard budget.',
    tryWizard: 'Try the wizard',
    readDocs: 'Read the docs',
    signIn: 'Sign in',
    places: [
      {
        href: '/onboarding',
        title: 'The wizard',
        text: 'Three short steps. Close it at any point and go on from another device.',
      },
      {
        href: '/docs',
        title: 'Documentation',
        text: 'Guides for mounting it in your app, for Supabase, Vercel and containers.',
      },
      {
        href: '/api/openapi.json',
        title: 'The API',
        text: 'Seven endpoints, described in OpenAPI 3.1, with a typed client.',
      },
      {
        href: '/admin',
        title: 'For operators',
        text: 'Where people leave, how long each step takes, and what models cost.',
      },
    ],
  },
  lost: LOST_WORDS.en,
  signIn: {
    title: 'Sign in',
    signUpTitle: 'Create an account',
    introduction: 'Your answers are kept with your account, so that you can go on anywhere.',
    email: 'Email',
    password: 'Password',
    passwordHint: 'At least 8 characters.',
    submit: 'Sign in',
    submitSignUp: 'Create account',
    toSignUp: 'No account yet?',
    toSignUpAction: 'Create one',
    toSignIn: 'Have an account already?',
    toSignInAction: 'Sign in',
    working: 'One moment…',
    confirmEmail: 'Almost there: open the link that we have sent to your email address.',
    showPassword: 'Show password',
    show: 'Show',
    hide: 'Hide',
    continueWith: (provider: string) => `Continue with ${provider}`,
    orByEmail: 'or with your email',
    needsJavaScript: 'Signing in needs JavaScript. Switch it on for this page and load it again.',
    forgotten: {
      link: 'Forgot your password?',
      title: 'Reset your password',
      introduction: 'Enter the email of your account. We will send you a link to choose a new password.',
    },
    withoutPassword: {
      link: 'Email me a sign-in link',
      title: 'Sign in with a link',
      introduction: 'Enter your email. We will send you a link that signs you in, without a password.',
    },
    sendLink: 'Send the link',
    sendLinkAgain: 'Send it again',
    linkSent: (email: string) =>
      `If there is an account for ${email}, a link is on its way. Open it in this browser within an hour. Nothing there? Look in the spam folder.`,
    linkInLog: (email: string) =>
      `This server sends no mail. If there is an account for ${email}, the link is in the server’s log. Open it in this browser within an hour.`,
    backToSignIn: 'Back to sign in',
    newPassword: { title: 'Choose a new password', submit: 'Save and continue' },
    linkRefused: {
      title: 'This link no longer works',
      expired: 'It has been used already, or it is more than an hour old.',
      otherBrowser:
        'Open it in the browser in which you asked for it, or have a new one sent to this browser.',
      again: 'Send a new link',
    },
    errors: {
      email: 'Enter your email address, such as ana@example.com.',
      password: 'Enter a password of at least 8 characters.',
      noPassword: 'Enter your password.',
      longPassword: 'This password is too long. Choose a shorter one.',
      invalid_credentials: 'Email and password do not match. Check both, or create an account.',
      user_already_exists: 'There is an account with this email already.',
      email_not_confirmed: 'Confirm your email address first: open the link that we have sent to you.',
      weak_password: 'This password is too easy to guess. Choose a longer one.',
      user_banned: 'This account is closed. Write to whoever invited you.',
      over_request_rate_limit: 'Too many attempts. Wait a minute, then try again.',
      network: 'The sign-in service cannot be reached. Check your connection and try again.',
      unknown: 'That did not work. Try again in a moment.',
    },
  },
  wizard: enWizard,
}

export type Dictionary = typeof en
