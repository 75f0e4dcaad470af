import { RpcError } from '../../errors/rpcError.js'
import type { Clock } from '../../platform/clock.js'
import type * as tl from '../../tl/generated/api.js'
import type { GetHistoryEffect } from '../../updates/updateEffect.js'
import type { Core } from '../core.js'

/** How many messages are fetched at most. What is older than the newest of these is given up. */
const MOST_MESSAGES = 1_000
const PAGE_LENGTH = 100
const MOST_ATTEMPTS = 6

type HistoryCore = Pick<Core, 'invoke' | 'peers'>

/**
 * Fetches messages that no difference tells of any more, oldest first: the newest thousand of them at most.
 * A page that cannot be had is asked for again a few times; after that, what could be had has to do.
 */
export async function historyMessages(
  core: HistoryCore,
  clock: Clock,
  effect: GetHistoryEffect,
  isStopped: () => boolean,
  onError: (error: unknown) => void,
): Promise<readonly tl.Message[]> {
  const found: tl.Message[] = []
  let failures = 0
  const nextPage = effect.channelId === undefined ? messagesById(core, effect) : messagesOfChannel(core, effect)
  while (found.length < MOST_MESSAGES && !isStopped()) {
    try {
      const page = await nextPage()
      if (page === undefined) break
      found.push(...page)
      failures = 0
    } catch (error) {
      failures += 1
      onError(error)
      if (failures >= MOST_ATTEMPTS || isFinal(error)) break
      await pause(clock, waitMs(error, failures))
    }
  }
  return found.filter((message) => message._ !== 'messageEmpty').toSorted((left, right) => left.id - right.id)
}

type NextPage = () => Promise<readonly tl.Message[] | undefined>

/** Goes back from the newest message. */
function messagesOfChannel(
  core: HistoryCore,
  { channelId = 0, afterId, afterDate, throughId }: GetHistoryEffect,
): NextPage {
  let offsetId = throughId === undefined ? 0 : throughId + 1
  let isLast = false
  return async () => {
    if (isLast) return undefined
    const chat = core.peers.channel(channelId)
    const accessHash = chat !== undefined && 'access_hash' in chat ? (chat.access_hash ?? 0n) : 0n
    const history = await core.invoke('messages.getHistory', {
      peer: { _: 'inputPeerChannel', channel_id: channelId, access_hash: accessHash },
      offset_id: offsetId,
      offset_date: 0,
      add_offset: 0,
      limit: PAGE_LENGTH,
      max_id: 0,
      min_id: afterId,
      hash: 0n,
    })
    const messages = history._ === 'messages.messagesNotModified' ? [] : history.messages
    const wanted = messages.filter(
      (message) => message.id > afterId && (message._ === 'messageEmpty' || message.date >= afterDate),
    )
    offsetId = Math.min(offsetId === 0 ? Infinity : offsetId, ...messages.map(({ id }) => id))
    isLast = messages.length < PAGE_LENGTH || wanted.length < messages.length
    return wanted
  }
}

/** Goes forward by ids, which all private chats and basic groups share, until there are none. */
function messagesById(core: HistoryCore, { afterId }: GetHistoryEffect): NextPage {
  let nextId = afterId + 1
  return async () => {
    const id = Array.from({ length: PAGE_LENGTH }, (_, index): tl.inputMessageID => ({
      _: 'inputMessageID',
      id: nextId + index,
    }))
    const answer = await core.invoke('messages.getMessages', { id })
    nextId += PAGE_LENGTH
    const messages = answer._ === 'messages.messagesNotModified' ? [] : answer.messages
    const found = messages.filter((message) => message._ !== 'messageEmpty')
    return found.length === 0 ? undefined : found
  }
}

/** Asking again will not help where the server refuses the request itself. */
function isFinal(error: unknown): boolean {
  return error instanceof RpcError && error.code !== 420 && error.code < 500
}

function waitMs(error: unknown, failures: number): number {
  if (error instanceof RpcError && error.code === 420) return (error.value ?? 0) * 1_000
  return 1_000 * 2 ** failures
}

function pause(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.schedule(ms, resolve)
  })
}
