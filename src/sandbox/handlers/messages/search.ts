import type * as tl from '../../../tl/generated/api.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { filterAdmits } from '../../history/filterAdmits.js'
import { historyOf } from '../../history/historyOf.js'
import { messagesToTl } from '../../history/messagesToTl.js'
import { pageOf } from '../../history/pageOf.js'
import { searchableHistory } from '../../history/searchableHistory.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { peerIdFromTl } from '../../world/peerId.js'

/** Searches a chat, or all private chats and basic groups, newest first. */
export const search: Handler<'messages.search'> = (context, params) => {
  const { userId, world } = context
  const { filter, q } = params
  const words = wordsOf(q)
  const isEverywhere = params.peer._ === 'inputPeerEmpty'
  if (isEverywhere && words.length === 0 && filter._ === 'inputMessagesFilterEmpty') {
    throw fault(400, 'SEARCH_QUERY_EMPTY')
  }
  const peerId = isEverywhere ? userId : inputPeer(context, params.peer)
  const authorId = params.from_id === undefined ? undefined : inputPeer(context, params.from_id)
  const history = isEverywhere ? searchableHistory(world, userId) : historyOf(world, userId, peerId)
  const isFound = (message: tl.message | tl.messageService): boolean =>
    filterAdmits(filter, message) &&
    hasWords(message, words) &&
    (authorId === undefined || authorId === senderOf(message, userId)) &&
    (params.min_date <= 0 || message.date > params.min_date) &&
    (params.max_date <= 0 || message.date < params.max_date)
  const ids = history.ids.filter((id) => {
    const message = history.show(id)
    return message !== undefined && isFound(message)
  })
  const page = pageOf({ ...history, ids }, { ...params, offset_date: 0 })
  const messages = page.ids.flatMap((id) => history.show(id) ?? [])
  return messagesToTl(world, userId, peerId, { messages, count: ids.length, offset: page.offset })
}

function senderOf(message: tl.message | tl.messageService, userId: number): number {
  if (message.from_id !== undefined) return peerIdFromTl(message.from_id)
  return message.out === true && message.peer_id._ === 'peerUser' ? userId : peerIdFromTl(message.peer_id)
}

/** Every word that is searched for must begin a word of the text. */
function hasWords(message: tl.message | tl.messageService, words: readonly string[]): boolean {
  if (words.length === 0) return true
  if (message._ === 'messageService') return false
  const present = wordsOf(message.message)
  return words.every((word) => present.some((each) => each.startsWith(word)))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{Letter}\p{Number}_]+/gu) ?? []
}
