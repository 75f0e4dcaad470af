import { describe, expect, it } from 'vitest'
import { onStage } from '../../../tests/stage/onStage.js'
import { createVirtualClock } from '../../platform/memory/createVirtualClock.js'
import { AccountStore } from '../../storage/accountStore.js'
import { createMemoryStorage } from '../../storage/createMemoryStorage.js'
import type * as tl from '../../tl/generated/api.js'
import { apiSchema } from '../../tl/index.js'
import { PeerCache } from './peerCache.js'
import { resolvePeer } from './resolvePeer.js'

function userOf(id: number): tl.user {
  return { _: 'user', id, access_hash: BigInt(id), first_name: `User ${id}`, username: `user_${id}` }
}

async function cacheWith(
  budget: number,
): Promise<{ readonly cache: PeerCache; readonly flushed: () => Promise<void> }> {
  const storage = createMemoryStorage()
  await storage.open()
  const errors: unknown[] = []
  const cache = new PeerCache({
    store: new AccountStore(storage),
    schema: apiSchema(),
    clock: createVirtualClock(),
    onError: (error) => errors.push(error),
    budget,
  })
  const flushed = async (): Promise<void> => {
    await cache.flush()
    expect(errors).toEqual([])
  }
  return { cache, flushed }
}

describe('PeerCache', () => {
  it('10.7 stays within its budget, and finds what it let go of in the storage', async () => {
    const { cache, flushed } = await cacheWith(100_000)
    for (let id = 1; id <= 2_000; id += 1) {
      cache.remember([userOf(id)], [{ _: 'chatForbidden', id, title: `Group ${id}` }])
      expect(cache.bytes).toBeLessThanOrEqual(100_000)
    }
    await flushed()
    expect(cache.user(1)).toBeUndefined()
    await cache.load([
      { _: 'peerUser', user_id: 1 },
      { _: 'peerChat', chat_id: 1 },
    ])
    expect(cache.user(1)).toEqual(userOf(1))
    expect(cache.group(1)).toEqual({ _: 'chatForbidden', id: 1, title: 'Group 1' })
    expect(cache.channel(1)).toBeUndefined()
    expect(cache.user(2_000)).toEqual(userOf(2_000))
    expect(cache.bytes).toBeLessThanOrEqual(100_000)
  })

  it('5.9 lets no min object take the place of a full one, also of one that only the storage has', async () => {
    const { cache, flushed } = await cacheWith(3_000)
    cache.remember([userOf(1)], [])
    cache.remember([{ _: 'user', id: 1, min: true, first_name: 'Shadow' }], [])
    expect(cache.user(1)).toEqual(userOf(1))
    for (let id = 2; id < 20; id += 1) cache.remember([userOf(id)], [])
    await flushed()
    cache.remember([{ _: 'user', id: 1, min: true, first_name: 'Shadow' }], [])
    await cache.load([{ _: 'peerUser', user_id: 1 }])
    expect(cache.user(1)).toEqual(userOf(1))
  })

  it('9.1 9.13 names by its id whoever was handed out, in another process and after JSON', () =>
    onStage(async ({ client, newClient, newBot, chatId }) => {
      const bot = await newBot('garden_bot')
      const storage = createMemoryStorage()
      const authString = await client.exportAuthString()
      await client.stop()
      const first = await newClient({ storage })
      await first.importAuthString(authString)
      const user = await first.getChat('@garden_bot')
      const chat = await first.getChat(chatId)
      const kept = JSON.stringify({ user, chat })
      await first.stop()

      const later: { user: { id: number }; chat: { id: number } } = JSON.parse(kept)
      const second = await newClient({ storage, receiveUpdates: false })
      expect(await resolvePeer(second, later.user.id)).toMatchObject({ _: 'inputPeerUser', user_id: bot.id })
      expect((await second.getChat(later.chat.id)).id).toBe(chat.id)
      expect(await second.getChat(later.user.id)).toMatchObject({ username: 'garden_bot' })
    }))
})
