/** Where people sign in; `?next=` behind it says where they go on. */
export const SIGN_IN_PATH = '/sign-in'
