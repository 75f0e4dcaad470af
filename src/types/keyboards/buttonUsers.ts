import type * as tl from '../../tl/generated/api.js'

/** Says how to name the users whom buttons lead to: bots by their username, the others by their identifier. */
export interface ButtonUsers {
  bot(username: string): tl.InputUser
  user(userId: number): tl.InputUser
}
