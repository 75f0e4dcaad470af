import type * as tl from '../../tl/generated/api.js'

/** The usernames of a user or chat, without `@`. */
export interface PeerNames {
  /** The first active username. */
  readonly username: string | undefined
  /** The other active usernames. */
  readonly also: readonly string[] | undefined
}

/** Sorts out the old single username and the newer list of several, some of which may be switched off. */
export function peerNamesFromTl(peer: Pick<tl.user, 'username' | 'usernames'>): PeerNames {
  const active: string[] = []
  for (const name of peer.usernames ?? []) if (name.active === true) active.push(name.username)
  const username = peer.username ?? active[0]
  const also = active.filter((name) => name !== username)
  return { username, also: also.length > 0 ? also : undefined }
}
