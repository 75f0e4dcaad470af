import { fault } from '../fault.js'

const MAX_LENGTH = 16
const EMOJI = /\p{Extended_Pictographic}/u

/** Gives the title that an administrator is to have, or throws; undefined for none. */
export function adminRank(rank: string | undefined): string | undefined {
  const trimmed = (rank ?? '').trim()
  if (Array.from(trimmed).length > MAX_LENGTH) throw fault(400, 'ADMIN_RANK_INVALID')
  if (EMOJI.test(trimmed)) throw fault(400, 'ADMIN_RANK_EMOJI_NOT_ALLOWED')
  return trimmed === '' ? undefined : trimmed
}
