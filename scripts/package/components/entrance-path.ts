/** Where somebody comes in who is not signed in; `?next=` behind it says where they go on. */
export const entrancePath = async (): Promise<string> => '/sign-in'
