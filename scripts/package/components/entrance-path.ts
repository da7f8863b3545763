import { SIGN_IN_PATH } from '#app/sign-in/sign-in-path.ts'

/** Where somebody comes in who is not signed in; `?next=` behind it says where they go on. */
export const entrancePath = async (): Promise<string> => SIGN_IN_PATH
