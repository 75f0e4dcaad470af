import { describe, expect, it } from 'vitest'
import { createVirtualClock } from '../platform/memory/createVirtualClock.js'
import { callOverLink } from './callOverLink.js'
import type { LinkCall } from './link/linkCall.js'
import { OpenCall, type Pending } from './openCall.js'

const QUIET = (): Pending => ({ activity: 'while testing', trouble: undefined })

describe('OpenCall', () => {
  it('ends a step at the deadline and tells what it waited for', async () => {
    const clock = createVirtualClock()
    const open = new OpenCall({ method: 'help.getConfig', clock, timeoutMs: 1_500 })
    const startedAt = clock.now()
    let givenUp = 0
    const trouble = new Error('dc2:443 refused.')
    const step = open.step<void>(
      () => ({ activity: 'while connecting to dc2:443', trouble }),
      () => () => void (givenUp += 1),
    )
    const error = await clock.runUntilSettled(
      step.catch((reason: unknown) => reason),
      10_000,
    )
    expect(error).toMatchObject({
      name: 'TimeoutError',
      message: 'help.getConfig was not answered within 1.5 s while connecting to dc2:443. dc2:443 refused.',
      cause: trouble,
    })
    expect([clock.now() - startedAt, givenUp, clock.timerCount]).toEqual([1_500, 1, 0])
    await expect(open.step(QUIET, () => () => undefined)).rejects.toBe(error)
  })

  it('R7 rejects with the reason of its signal, also where that aborted before or between two steps', async () => {
    const clock = createVirtualClock()
    for (const phase of ['before', 'between', 'during'] as const) {
      const controller = new AbortController()
      const reason = new Error('enough')
      if (phase === 'before') controller.abort(reason)
      const open = new OpenCall({ method: 'x', clock, timeoutMs: 1_000, signal: controller.signal })
      let begun = 0
      if (phase === 'between') {
        await open.stepOf(Promise.resolve(1), QUIET)
        controller.abort(reason)
      }
      const step = open.step(QUIET, () => {
        begun += 1
        return () => undefined
      })
      if (phase === 'during') controller.abort(reason)
      await expect(step).rejects.toBe(reason)
      open.close()
      expect([begun, clock.timerCount]).toEqual([phase === 'during' ? 1 : 0, 0])
    }
  })

  it('listens to its signal no longer than it is open, however it ends', () => {
    const clock = createVirtualClock()
    const { signal } = new AbortController()
    let listenerCount = 0
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)]
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listenerCount += 1
      add(...args)
    }
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listenerCount -= 1
      remove(...args)
    }
    const open = [1, 2, 3].map(() => new OpenCall({ method: 'x', clock, timeoutMs: 100, signal }))
    expect([listenerCount, clock.timerCount]).toEqual([1, 3])
    open[0]?.end(new Error('stopped'))
    for (const each of open.slice(1)) each.close()
    expect([listenerCount, clock.timerCount]).toEqual([0, 0])
  })

  it('leaves alone the work of others that it waited for', async () => {
    const clock = createVirtualClock()
    const open = new OpenCall({ method: 'x', clock, timeoutMs: 100 })
    let isDone = false
    const work = new Promise<void>((resolve) => {
      clock.schedule(500, () => {
        isDone = true
        resolve()
      })
    })
    const error = await clock.runUntilSettled(open.stepOf(work, QUIET).catch(String), 10_000)
    expect([String(error).slice(0, 12), isDone]).toEqual(['TimeoutError', false])
    await clock.runUntilSettled(work, 1_000)
    expect(isDone).toBe(true)
  })
})

describe('callOverLink', () => {
  const call = { body: Uint8Array.of(1), isRepeatable: true }

  it('resolves with the outcome, also where it comes at once', async () => {
    const clock = createVirtualClock()
    const open = new OpenCall({ method: 'x', clock, timeoutMs: 100 })
    const outcome = { type: 'undeliverable', reason: 'full' } as const
    const target = {
      pending: QUIET,
      call: (made: LinkCall) => {
        made.settle(outcome)
        return () => expect.fail('given up on though it was settled')
      },
    }
    expect(await callOverLink(target, call, open)).toBe(outcome)
    open.end(new Error('later'))
    await expect(callOverLink(target, call, open)).rejects.toThrow('later')
  })

  it('gives up on the call once when it ends before', async () => {
    const clock = createVirtualClock()
    const open = new OpenCall({ method: 'x', clock, timeoutMs: 100 })
    let givenUp = 0
    const target = { pending: QUIET, call: () => () => void (givenUp += 1) }
    const outcome = callOverLink(target, call, open)
    open.end(new Error('stopped'))
    open.end(new Error('again'))
    await expect(outcome).rejects.toThrow('stopped')
    expect([givenUp, clock.timerCount]).toEqual([1, 0])
  })
})
