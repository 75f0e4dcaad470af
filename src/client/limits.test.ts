import { describe, expect, it } from 'vitest'
import { callCount } from '../../tests/stage/callCount.js'
import { errorOf } from '../../tests/stage/errorOf.js'
import { onStage } from '../../tests/stage/onStage.js'

describe('client.limits', () => {
  it('R4, 4.2 shows a flood, has the next call wait for it unsent, and tells of it once', () =>
    onStage(async ({ client, chatId, sandbox, pass }) => {
      const told: unknown[] = []
      client.on('callLimit', ({ callLimit }) => told.push([callLimit.reason, callLimit.method]))
      const flood = sandbox.faults.flood({ method: 'messages.sendMessage', seconds: 7 })
      const startedAt = client.clock.now()
      const first = client.sendMessage(chatId, 'a')
      await pass(1_000)
      const second = client.sendMessage(chatId, 'b')
      await pass(1_000)
      expect(client.limits).toMatchObject([{ reason: 'FLOOD_WAIT', method: 'messages.sendMessage', waitingCount: 2 }])
      expect(client.limits[0]?.until.getTime()).toBeLessThanOrEqual(startedAt + 7_100)
      expect(callCount(sandbox, 'messages.sendMessage')).toBe(1)
      await client.getChat(chatId)
      expect(client.clock.now() - startedAt).toBeLessThan(2_500)
      await Promise.all([first, second])
      expect(client.clock.now() - startedAt).toBeGreaterThanOrEqual(7_000)
      expect([flood.count, callCount(sandbox, 'messages.sendMessage')]).toEqual([1, 3])
      expect([client.limits, told]).toEqual([[], [['FLOOD_WAIT', 'messages.sendMessage']]])
    }))

  it('4.2 holds back one chat in slow mode, and no other', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const { id: other } = await client.createSupergroup('Shed')
      sandbox.faults.limit({
        method: 'messages.sendMessage',
        calls: 1,
        seconds: 9,
        per: 'chat',
        error: 'SLOWMODE_WAIT',
      })
      await Promise.all([client.sendMessage(chatId, 'a'), client.sendMessage(other, 'a')])
      const startedAt = client.clock.now()
      const slow = client.sendMessage(chatId, 'b')
      const { id: free } = await client.createSupergroup('Pond')
      await client.sendMessage(free, 'a')
      expect(client.clock.now() - startedAt).toBeLessThan(1_000)
      expect(client.limits).toMatchObject([{ reason: 'SLOWMODE_WAIT', chatId, waitingCount: 1 }])
      await slow
      expect(client.clock.now() - startedAt).toBeGreaterThanOrEqual(8_900)
    }))

  it('4.2 fails a call at once where the limit is longer than it will wait for, also one that is never sent', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      sandbox.faults.flood({ method: 'messages.sendMessage', seconds: 300 })
      const startedAt = client.clock.now()
      expect(await errorOf(client.sendMessage(chatId, 'a'))).toMatchObject({ name: 'FLOOD_WAIT', value: 300 })
      const error = await errorOf(client.sendMessage(chatId, 'b'))
      expect(error).toMatchObject({ name: 'FLOOD_WAIT', value: 300 })
      expect(error.message).toContain('it was not sent')
      expect(client.clock.now() - startedAt).toBeLessThan(1_000)
      expect(callCount(sandbox, 'messages.sendMessage')).toBe(1)
      await client.with({ floodWaitLimitSeconds: 400, timeoutMs: 400_000 }).sendMessage(chatId, 'c')
      expect(client.clock.now() - startedAt).toBeGreaterThanOrEqual(300_000)
    }))

  it('4.3 lets the caller say how often a call may be repeated, and never beyond that', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const fault = { method: 'messages.sendMessage', code: 500, text: 'INTERNAL' } as const
      for (const [retry, attempts] of [
        ['never', 1],
        [{ maxRetries: 0 }, 1],
        [{ maxRetries: 2 }, 3],
      ] as const) {
        const handle = sandbox.faults.rpcError({ ...fault, times: 10 })
        const before = callCount(sandbox, 'messages.sendMessage')
        const error = await errorOf(client.with({ retry }).sendMessage(chatId, 'a'))
        expect([error.name, callCount(sandbox, 'messages.sendMessage') - before]).toEqual(['INTERNAL', attempts])
        handle.remove()
      }
    }))

  it('R7 leaves a limit with the abort of what waits for it', () =>
    onStage(async ({ client, chatId, sandbox, pass }) => {
      sandbox.faults.flood({ method: 'messages.sendMessage', seconds: 8 })
      const controller = new AbortController()
      const aborted = errorOf(client.with({ signal: controller.signal }).sendMessage(chatId, 'a'))
      const kept = client.sendMessage(chatId, 'b')
      await pass(1_000)
      controller.abort(new Error('enough'))
      expect((await aborted).message).toBe('enough')
      expect(client.limits).toMatchObject([{ waitingCount: 1 }])
      await kept
      await pass(60_000)
      expect(callCount(sandbox, 'messages.sendMessage')).toBeLessThanOrEqual(3)
    }))
})
