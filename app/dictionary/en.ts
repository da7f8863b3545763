import { PREFERENCE_WORDS } from './preference-words.ts'

/** What the pages on the way in say, and those that stand in the place of any page. */
export const en = {
  preferences: PREFERENCE_WORDS.en,
  lost: {
    notFound: 'Page not found',
    notFoundText: 'The address may be mistyped, or the page may have moved.',
    failed: 'Something went wrong on our side',
    failedText: 'Your answers are safe. Try again, or come back later if it keeps happening.',
    home: 'Go to the home page',
    retry: 'Try again',
  },
  signIn: {
    title: 'Sign in',
    signUpTitle: 'Create an account',
    introduction: 'Your answers are saved to your account, so you can continue on any device.',
    email: 'Email',
    password: 'Password',
    passwordHint: 'At least 8 characters.',
    submit: 'Sign in',
    submitSignUp: 'Create account',
    toSignUp: 'No account yet?',
    toSignUpAction: 'Create one',
    toSignIn: 'Already have an account?',
    toSignInAction: 'Sign in',
    working: 'One moment…',
    confirmEmail: 'Almost there: open the link we sent to your email address.',
    showPassword: 'Show password',
    show: 'Show',
    hide: 'Hide',
    continueWith: 'Continue with {provider}',
    orByEmail: 'or with your email',
    needsJavaScript: 'Signing in needs JavaScript. Turn it on for this page and reload.',
    forgotten: {
      link: 'Forgot your password?',
      title: 'Reset your password',
      introduction: 'Enter the email of your account. We will send you a link to choose a new password.',
      introductionInLog:
        'Enter the email of your account. This server sends no mail: it writes a link to choose a new password to its log.',
      linkSent:
        'If there is an account for {email}, a link is on its way. Open it in this browser within an hour. Nothing there? Look in the spam folder.',
      linkInLog:
        'If there is an account for {email}, the link is in the server’s log. Open it in this browser within an hour.',
    },
    withoutPassword: {
      link: 'Email me a sign-in link',
      title: 'Sign in with a link',
      introduction: 'Enter your email. We will send you a link that signs you in, without a password.',
      linkWithoutMail: 'Sign in with a link',
      introductionInLog:
        'Enter your email. This server sends no mail: it writes a link that signs you in, without a password, to its log.',
      linkSent:
        'A link is on its way to {email}. Open it in this browser within an hour. Nothing there? Look in the spam folder.',
      linkInLog: 'The link for {email} is in the server’s log. Open it in this browser within an hour.',
    },
    sendLink: 'Send the link',
    sendLinkAgain: 'Send it again',
    makeLink: 'Create the link',
    makeLinkAgain: 'Create another link',
    backToSignIn: 'Back to sign in',
    newPassword: { title: 'Choose a new password', submit: 'Save and continue' },
    linkRefused: {
      title: 'This link no longer works',
      expired: 'It was already used, or it is more than an hour old.',
      otherBrowser: 'Open it in the browser you requested it from, or request a new one in this browser.',
      again: 'Get a new link',
    },
    errors: {
      email: 'Enter your email address, such as ana@example.com.',
      password: 'Enter a password of at least 8 characters.',
      noPassword: 'Enter your password.',
      longPassword: 'This password is too long. Choose a shorter one.',
      invalid_credentials: 'Email and password do not match. Check both, or create an account.',
      user_already_exists: 'There is already an account with this email.',
      email_not_confirmed: 'Confirm your email address first: open the link we sent you.',
      weak_password: 'This password is too easy to guess. Choose a longer one.',
      user_banned: 'This account is closed. Contact whoever invited you.',
      over_request_rate_limit: 'Too many attempts. Wait a minute, then try again.',
      network: 'The sign-in service cannot be reached. Check your connection and try again.',
      unknown: 'That did not work. Try again in a moment.',
    },
  },
}

export type Dictionary = typeof en
