import { describe, expect, it } from 'vitest'
import { errorOf } from '../../tests/stage/errorOf.js'
import { onStage } from '../../tests/stage/onStage.js'
import { createSeededRandom } from '../platform/memory/createSeededRandom.js'
import type { Client } from './client.js'

const SELF = { _: 'inputPeerSelf' } as const

/** Sends a text to the account's own chat, after something else or not. */
function send(client: Client, message: string, after?: Promise<unknown>): Promise<unknown> {
  const params = { peer: SELF, message, random_id: client.randomId() }
  return client.invoke('messages.sendMessage', params, { timeoutMs: 600_000, ...(after !== undefined && { after }) })
}

/** The texts in the account's own chat, oldest first. */
async function texts(client: Client): Promise<readonly string[]> {
  const ranges = { offset_id: 0, offset_date: 0, add_offset: 0, limit: 100, max_id: 0, min_id: 0, hash: 0n }
  const history = await client.invoke('messages.getHistory', { peer: SELF, ...ranges })
  const messages = 'messages' in history ? history.messages : []
  return messages.map((message) => ('message' in message ? message.message : message._)).toReversed()
}

describe('calls in order', () => {
  it('4.8 are sent together, and Telegram keeps their order', () =>
    onStage(async ({ client, sandbox }) => {
      sandbox.faults.slow({ method: 'messages.sendMessage', ms: 1_000 })
      const startedAt = client.clock.now()
      const first = send(client, 'a')
      const second = send(client, 'b', first)
      await Promise.all([first, second, send(client, 'c', second)])
      expect(await texts(client)).toEqual(['a', 'b', 'c'])
      // One after the other they would take as long as three answers.
      expect(client.clock.now() - startedAt).toBeLessThan(2_500)
    }))

  it('4.8 go on when the one before them fails for good', () =>
    onStage(async ({ client, sandbox }) => {
      sandbox.faults.rpcError({ method: 'messages.sendMessage', code: 400, text: 'PEER_FLOOD', times: 1 })
      const first = send(client, 'never')
      const second = send(client, 'b', first)
      expect(await errorOf(first)).toMatchObject({ name: 'PEER_FLOOD' })
      await second
      expect(await texts(client)).toEqual(['b'])
    }))

  it('wait for anything else before they are sent, and for methods as a whole', () =>
    onStage(async ({ client, chatId, pass, sandbox }) => {
      sandbox.faults.slow({ method: 'messages.sendMessage', ms: 1_000 })
      const startedAt = client.clock.now()
      const first = client.sendMessage(chatId, 'a')
      await client.with({ after: first }).sendMessage(chatId, 'b')
      expect(client.clock.now() - startedAt).toBeGreaterThanOrEqual(2_000)
      const failing = pass(5_000).then(() => {
        throw new Error('how it ends does not matter')
      })
      const sent = client.with({ after: failing }).sendMessage(chatId, 'c')
      await pass(4_000)
      expect(sandbox.calls.filter(({ method }) => method === 'messages.sendMessage')).toHaveLength(2)
      await sent
    }))

  it('give up on waiting at their own deadline', () =>
    onStage(async ({ client, chatId }) => {
      const never = new Promise<void>(() => {})
      const error = await errorOf(client.with({ after: never, timeoutMs: 1_000 }).sendMessage(chatId, 'a'))
      expect([error.name, error.message]).toEqual(['TimeoutError', expect.stringContaining('the call before it')])
    }))

  it.each([1, 2, 3, 4, 5])('4.8, 3.42 keep their order through faults, floods and lost lines: seed %i', (seed) =>
    onStage(
      async ({ client, sandbox, pass }) => {
        const random = createSeededRandom(`order ${seed}`)
        const method = 'messages.sendMessage'
        sandbox.faults.rpcError({ method, code: 500, text: 'INTERNAL', times: 12, probability: 0.3 })
        sandbox.faults.rpcError({ method, code: 420, text: 'FLOOD_WAIT_3', times: 4, probability: 0.2 })
        const names = Array.from({ length: 30 }, (_, index) => `bird ${index}`)
        const calls: Promise<unknown>[] = []
        for (const name of names) {
          calls.push(send(client, name, calls.at(-1)))
          if (random.chance(0.3)) await pass(random.integer(2_000))
          if (random.chance(0.2)) sandbox.faults.close()
        }
        await Promise.all(calls)
        expect(await texts(client)).toEqual(names)
      },
      { seed },
    ),
  )
})
