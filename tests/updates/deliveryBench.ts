import type { Peers } from '../../src/core/peers/peers.js'
import type { Delivery } from '../../src/core/updates/delivery.js'
import type { DeliveryContext } from '../../src/core/updates/deliveryContext.js'
import { DeliveryDesk } from '../../src/core/updates/deliveryDesk.js'
import type { DeliveryMode } from '../../src/core/updates/deliveryMode.js'
import type { VirtualClock } from '../../src/platform/memory/createVirtualClock.js'
import { AccountStore } from '../../src/storage/accountStore.js'
import { createMemoryStorage } from '../../src/storage/createMemoryStorage.js'
import type { Storage } from '../../src/storage/storage.js'
import type * as tl from '../../src/tl/generated/api.js'
import { apiSchema } from '../../src/tl/index.js'
import { chatIdOfPeer } from '../../src/types/peers/chatIdOfPeer.js'
import type { UpdateMoves } from '../../src/updates/updateState.js'

/** The account whose updates a bench delivers. */
export const BENCH_ACCOUNT = 1

/** Nobody is known. */
export const noPeers: Peers = {
  remember: () => undefined,
  load: async () => undefined,
  placeOf: () => undefined,
  user: () => undefined,
  group: () => undefined,
  channel: () => undefined,
  findUsername: async () => undefined,
  findPhoneNumber: async () => undefined,
}

/** What a bench of deliveries is made of. */
export interface DeliveryBenchOptions {
  readonly clock: VirtualClock
  readonly storage?: Storage
  readonly mode?: DeliveryMode
  readonly mostAttempts?: number
  /** Handles a delivery; nothing happens when absent. */
  readonly handle?: (delivery: Delivery, context: DeliveryContext) => Promise<unknown>
  readonly onRoom?: () => void
}

/** A desk over a storage, and what became of its deliveries. */
export interface DeliveryBench {
  readonly desk: DeliveryDesk
  readonly store: AccountStore
  readonly storage: Storage
  /** The updates that reached the handler, each as often as it did. */
  readonly handled: tl.Update[]
  readonly errors: unknown[]
}

/** Opens a desk, as the start of a client does. */
export async function createDeliveryBench(options: DeliveryBenchOptions): Promise<DeliveryBench> {
  const { clock, storage = createMemoryStorage(), mode = 'durable', mostAttempts = 5, handle, onRoom } = options
  await storage.open()
  const store = new AccountStore(storage)
  const handled: tl.Update[] = []
  const errors: unknown[] = []
  const desk = new DeliveryDesk({
    mode,
    mostAttempts,
    accountId: BENCH_ACCOUNT,
    store,
    schema: apiSchema(),
    clock,
    peers: noPeers,
    takeUnsaved: () => [],
    wants: () => true,
    prepare: (delivery) => async (context) => {
      if (delivery.content.type === 'updates') handled.push(...delivery.content.updates)
      await handle?.(delivery, context)
      return 'done'
    },
    onError: (error) => errors.push(error),
    onRoom: () => onRoom?.(),
  })
  await desk.resume()
  return { desk, store, storage, handled, errors }
}

/** Copies what a storage holds at this moment, as a crash would leave it. */
export async function copyOfStorage(storage: Storage): Promise<Storage> {
  const copy = createMemoryStorage()
  await copy.open()
  for (const table of ['account', 'keys', 'peers', 'peerNames', 'updates', 'journal'] as const) {
    const rows = await storage.readRange(table, {})
    await copy.write(rows.map(({ key, value }) => ({ table, key, value })))
  }
  await copy.close()
  return copy
}

/** The actor of a channel. */
export function channelActor(channelId: number): string {
  return String(chatIdOfPeer({ _: 'peerChannel', channel_id: channelId }))
}

/** A new message of a channel, of which one box counts the position. */
export function channelMessage(channelId: number, id: number, fields: Partial<tl.message> = {}): tl.Update {
  const message: tl.message = {
    _: 'message',
    id,
    peer_id: { _: 'peerChannel', channel_id: channelId },
    date: 1,
    message: `${channelId}/${id}`,
    ...fields,
  }
  return { _: 'updateNewChannelMessage', message, pts: id, pts_count: 1 }
}

/** The names of what the journal of a bench holds. */
export async function journalIds({ store }: Pick<DeliveryBench, 'store'>): Promise<readonly string[]> {
  return (await store.journal(undefined, 10_000)).map(({ deliveryId }) => deliveryId)
}

/** The move of a channel to a position. */
export function movesTo(channelId: number, pts: number): UpdateMoves {
  return { common: undefined, channels: [{ channelId, pts }] }
}
