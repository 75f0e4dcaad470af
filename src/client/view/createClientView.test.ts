import { describe, expect, it } from 'vitest'
import { callCount } from '../../../tests/stage/callCount.js'
import { errorOf } from '../../../tests/stage/errorOf.js'
import { listOf } from '../../../tests/stage/listOf.js'
import { onStage } from '../../../tests/stage/onStage.js'
import type { Stage } from '../../../tests/stage/stage.js'
import { withCall } from '../../core/calls/withCall.js'
import { createInviteLink, sendMessage } from '../../methods/index.js'

/** Lets time pass until a function was called so many times. */
async function called({ sandbox, pass }: Stage, method: string, times: number): Promise<void> {
  for (let waitedMs = 0; callCount(sandbox, method) < times; waitedMs += 1) {
    if (waitedMs > 10_000) throw new Error(`${method} was never called`)
    await pass(1)
  }
}

/** A person whom nobody knows yet, so that a message to them takes two calls: one to find them, one to send it. */
async function stranger(stage: Stage): Promise<string> {
  await stage.sandbox.createUser({ firstName: 'Rose', username: 'rose_stranger' })
  return '@rose_stranger'
}

describe('client.with', () => {
  it('10.9 ends a method in the middle of its calls: what has not been sent never is', () =>
    onStage(async (stage) => {
      const { client, sandbox, pass } = stage
      const name = await stranger(stage)
      const controller = new AbortController()
      sandbox.faults.slow({ method: 'contacts.resolveUsername', ms: 1_000, times: 1 })
      const failed = errorOf(client.with({ signal: controller.signal }).sendMessage(name, 'Hello'))
      await called(stage, 'contacts.resolveUsername', 1)
      const reason = new Error('the user has changed their mind')
      controller.abort(reason)
      expect(await failed).toBe(reason)
      await pass(60_000)
      expect(callCount(sandbox, 'messages.sendMessage')).toBe(0)
      await client.sendMessage(name, 'Hello all the same')
    }))

  it('refuses a method whose signal has aborted before, without a call', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      const view = client.with({ signal: AbortSignal.abort(new Error('no')) })
      const before = sandbox.calls.length
      expect(await errorOf(view.sendMessage(chatId, 'Hello'))).toMatchObject({ message: 'no' })
      expect(await errorOf(view.invoke('help.getNearestDc', {}))).toMatchObject({ message: 'no' })
      expect(sandbox.calls.length).toBe(before)
    }))

  it('gives a method the time for all of its calls together, and says which of them took too long', () =>
    onStage(async (stage) => {
      const { client, sandbox, pass } = stage
      const name = await stranger(stage)
      sandbox.faults.slow({ method: ['contacts.resolveUsername', 'messages.sendMessage'], ms: 3_000, times: 2 })
      const startedAt = client.clock.now()
      const error = await errorOf(client.with({ timeoutMs: 5_000 }).sendMessage(name, 'Hello'))
      expect(client.clock.now() - startedAt).toBe(5_000)
      expect(error).toMatchObject({ name: 'TimeoutError' })
      expect(error.message).toContain('messages.sendMessage')
      await pass(60_000)
      expect(callCount(sandbox, 'messages.sendMessage')).toBe(1)
    }))

  it('gives each page of a list the time for itself', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      for (const title of ['One', 'Two', 'Three']) await client.setChatTitle(chatId, title)
      sandbox.faults.slow({ method: 'channels.getAdminLog', ms: 3_000 })
      const startedAt = client.clock.now()
      expect(await listOf(client.with({ timeoutMs: 5_000 }).iterateRecentActions(chatId, { limit: 1 }))).toHaveLength(3)
      expect(client.clock.now() - startedAt).toBeGreaterThan(9_000)
      const failed = errorOf(listOf(client.with({ timeoutMs: 2_000 }).iterateRecentActions(chatId)))
      expect(await failed).toMatchObject({ name: 'TimeoutError' })
    }))

  it('goes through all that it is not asked to change: account, handlers, connection', () =>
    onStage(async ({ client, chatId }) => {
      const view = client.with({ timeoutMs: 5_000 }).with({ priority: 'high' })
      expect([view.account, view.peers, view.clock, view.limits]).toEqual([
        client.account,
        client.peers,
        client.clock,
        [],
      ])
      const heard: unknown[] = []
      const stop = view.on('connectionState', (event) => heard.push(event))
      stop()
      expect((await view.createInviteLink(chatId)).inviteLink).toContain('https://')
      expect(view).toBeInstanceOf(client.constructor)
    }))

  it('refuses a time that is none', () =>
    onStage(async ({ client, chatId }) => {
      for (const timeoutMs of [0, -1, Number.NaN]) {
        expect(() => client.with({ timeoutMs }).sendMessage(chatId, 'x')).toThrow('timeoutMs is a time')
      }
    }))
})

describe('withCall', () => {
  it('bounds everything that functions of `whimbrel/methods` do in it by one deadline', () =>
    onStage(async ({ client, chatId, sandbox }) => {
      sandbox.faults.slow({ ms: 3_000, times: 10 })
      const startedAt = client.clock.now()
      const work = withCall(client, { timeoutMs: 5_000 }, async (core) => {
        await createInviteLink(core, chatId)
        await sendMessage(core, chatId, 'never sent in time')
        return 'done'
      })
      expect(await errorOf(work)).toMatchObject({ name: 'TimeoutError' })
      expect(client.clock.now() - startedAt).toBe(5_000)
    }))

  it('ends work that waits for something else than a call', () =>
    onStage(async ({ client, pass }) => {
      const startedAt = client.clock.now()
      const error = await errorOf(withCall(client, { timeoutMs: 1_000 }, () => pass(60_000)))
      expect([error.name, error.message]).toEqual([
        'TimeoutError',
        'The work was not done within 1 s. Allow more with `timeoutMs`.',
      ])
      expect(client.clock.now() - startedAt).toBe(1_000)
    }))

  it('hands on what the work comes to, and leaves neither timer nor listener', () =>
    onStage(async ({ client }) => {
      const controller = new AbortController()
      const options = { timeoutMs: 1_000, signal: controller.signal }
      expect(await withCall(client, options, async () => 5)).toBe(5)
      const fault = new Error('own fault')
      expect(await errorOf(withCall(client, options, () => Promise.reject(fault)))).toBe(fault)
      controller.abort()
    }))
})
