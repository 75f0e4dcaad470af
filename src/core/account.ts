import type * as tl from '../tl/generated/api.js'

/** Who is signed in. */
export interface SignedInAccount {
  readonly id: number
  readonly isBot: boolean
}

/** The account behind a client: who it is, and how it comes and goes. */
export interface Account {
  /** Who is signed in, or nothing. */
  readonly current: SignedInAccount | undefined
  /** Records a completed sign-in durably, and starts the stream of updates. */
  signedIn(user: tl.user): Promise<void>
  /** Forgets the account and its keys. */
  signedOut(): Promise<void>
  /** Makes another data centre the home of the account that is about to sign in. Throws an `InputError` for one without a server. */
  changeHome(dcId: number): Promise<void>
  /** Serializes the account's key, data centre and identity. Whoever has this string has the account. */
  exportAuthString(): Promise<string>
  /** Takes over an account from `exportAuthString`, or from a session string of another library. */
  importAuthString(authString: string): Promise<void>
}
