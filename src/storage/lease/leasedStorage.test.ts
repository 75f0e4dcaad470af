import { beforeEach, describe, expect, it } from 'vitest'
import { StorageError } from '../../errors/storageError.js'
import { createVirtualClock } from '../../platform/memory/createVirtualClock.js'
import type { VirtualClock } from '../../platform/memory/createVirtualClock.js'
import type { Processes, ProcessTag } from '../../platform/processes.js'
import { createMemoryStorage } from '../createMemoryStorage.js'
import type { Storage } from '../storage.js'
import { LeasedStorage } from './leasedStorage.js'
import type { LeaseMode, LeaseOptions } from './leaseOptions.js'

const LONG_MS = 600_000

let clock: VirtualClock
let storage: Storage
let running: Set<number>
let errors: unknown[]
let lost: string[]

beforeEach(() => {
  clock = createVirtualClock()
  storage = createMemoryStorage()
  running = new Set()
  errors = []
  lost = []
})

function tagOf(processId: number, machine = 'one'): ProcessTag {
  return { processId, host: `host-${machine}`, machine, startedAt: '77' }
}

function processesOf(self: ProcessTag): Processes {
  running.add(self.processId)
  const isRunning = ({ machine, processId }: ProcessTag): boolean | undefined =>
    machine === self.machine ? running.has(processId) : undefined
  return { self, isRunning }
}

function client(label: string, mode: LeaseMode = 'fail', options: Partial<LeaseOptions> = {}): LeasedStorage {
  return new LeasedStorage(storage, {
    mode,
    label,
    clock,
    processes: undefined,
    onLost: () => lost.push(label),
    onError: (error) => errors.push(error),
    ...options,
  })
}

function run<Result>(work: Promise<Result>): Promise<Result> {
  return clock.runUntilSettled(work, LONG_MS)
}

const row = (mark: number) => ({ table: 'keys', key: 'a', value: Uint8Array.of(mark) }) as const

/** Stops the life of a client as a kill does: no more signs of life, nothing given back. */
function kill(processId: number): Clock {
  running.delete(processId)
  return { now: () => clock.now(), schedule: () => () => {} }
}

type Clock = LeaseOptions['clock']

describe('the lease of a storage', () => {
  it('9.7 refuses a second client at once and names the first', async () => {
    const first = client('nightly import', 'fail', { processes: processesOf(tagOf(41)) })
    await run(first.open())
    const since = clock.now()
    await clock.advance(60_000)
    const second = client('second', 'fail', { processes: processesOf(tagOf(42)) })
    const before = clock.now()
    const refused = run(second.open())
    await expect(refused).rejects.toBeInstanceOf(StorageError)
    await expect(refused).rejects.toThrow(
      'in use: the client "nightly import" in process 41 on host-one has it since 2026-01-01T00:00:00.000Z',
    )
    await expect(refused).rejects.toMatchObject({
      reason: 'inUse',
      holder: { processId: 41, host: 'host-one', label: 'nightly import', since: new Date(since) },
    })
    expect(clock.now()).toBe(before)
    await first.write([row(1)])
    await run(first.close())
    await run(second.open())
    expect(await second.read('keys', 'a')).toEqual(Uint8Array.of(1))
    await run(second.close())
    expect(errors).toEqual([])
    expect(clock.timerCount).toBe(0)
  })

  it('9.7 lets one of many that come at once have it, and keeps it as long as it lives', async () => {
    const clients = Array.from({ length: 8 }, (_, index) => client(String(index)))
    const outcomes = await run(Promise.allSettled(clients.map((each) => each.open())))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await clock.advance(3_600_000)
    await expect(run(client('late').open())).rejects.toMatchObject({ reason: 'inUse' })
    expect(lost).toEqual([])
  })

  it('9.7 takes over from a process that was killed, without waiting, where that can be told', async () => {
    const processes = processesOf(tagOf(41))
    await run(client('killed', 'fail', { processes, clock: kill(41) }).open())
    running.delete(41)
    const before = clock.now()
    const next = client('next', 'fail', { processes: processesOf(tagOf(42)) })
    await run(next.open())
    expect(clock.now()).toBe(before)
    await run(next.close())
  })

  it('9.7 tells a process from a later one with the same number', async () => {
    await run(client('killed', 'fail', { processes: processesOf(tagOf(41)), clock: kill(41) }).open())
    const reborn: ProcessTag = { ...tagOf(41), startedAt: '99' }
    const isRunning = (tag: ProcessTag): boolean => tag.startedAt === '99'
    const next = client('next', 'fail', { processes: { self: reborn, isRunning } })
    await expect(run(next.open())).resolves.toBeUndefined()
  })

  it.each([
    ['fail', 0, 'inUse'],
    ['fail', 20_000, undefined],
    ['wait', 0, undefined],
  ] as const)('takes over from a silent one on another machine: %s, asked after %i ms', async (mode, after, reason) => {
    await run(client('silent', 'fail', { processes: processesOf(tagOf(41)), clock: kill(0) }).open())
    await clock.advance(after)
    const next = client('next', mode, { processes: processesOf(tagOf(7, 'two')) })
    const opening = run(next.open())
    if (reason === undefined) await opening
    else await expect(opening).rejects.toMatchObject({ reason })
    const waited = clock.now() - Date.UTC(2026, 0, 1)
    if (reason === undefined) {
      expect(waited).toBeGreaterThanOrEqual(15_000)
      expect(waited).toBeLessThan(30_000)
    } else expect(waited).toBe(0)
  })

  it.each([-3_600_000, -20_000, 20_000, 3_600_000])(
    'does not take the lease from one that lives, though its clock is off by %i ms',
    async (offset) => {
      const skewed: Clock = {
        now: () => clock.now() + offset,
        schedule: (delayMs, action) => clock.schedule(delayMs, action),
      }
      await run(client('skewed', 'fail', { clock: skewed }).open())
      await expect(run(client('other').open())).rejects.toMatchObject({ reason: 'inUse' })
      expect(lost).toEqual([])
    },
  )

  it('waits until the other has ended, and no longer than it is wanted', async () => {
    const first = client('first')
    await run(first.open())
    const second = client('second', 'wait')
    const opening = second.open()
    await clock.advance(300_000)
    await run(first.close())
    await run(opening)
    const third = client('third', 'wait')
    const vain = third.open()
    const outcome = vain.catch(String)
    await clock.advance(5_000)
    third.abandon()
    expect(await outcome).toContain('closed while it was being opened')
    await second.write([row(2)])
    await run(second.close())
    expect(clock.timerCount).toBe(0)
  })

  it('D3 takes the lease of another, who can write nothing more and hears of it', async () => {
    const first = client('first', 'fail', { onLost: () => void first.close() })
    await run(first.open())
    await first.write([row(1)])
    const second = client('second', 'steal')
    const opening = second.open()
    await clock.advance(0)
    await expect(first.write([row(9)])).rejects.toMatchObject({ reason: 'leaseLost', holder: { label: 'second' } })
    await run(opening)
    expect(await second.read('keys', 'a')).toEqual(Uint8Array.of(1))
    await second.write([row(2)])
    await expect(first.write([row(9)])).rejects.toThrow(/taken over: the client "second" has it since|not open/)
    expect(await second.read('keys', 'a')).toEqual(Uint8Array.of(2))
    await run(second.close())
    expect(clock.timerCount).toBe(0)
  })

  it('waits with what it stole until the other has hung up, but not for ever', async () => {
    let hungUpAt = 0
    const first = client('first', 'fail', {
      onLost: () => {
        clock.schedule(400, () => {
          hungUpAt = clock.now()
          void first.close()
        })
      },
    })
    await run(first.open())
    const second = client('second', 'steal')
    await run(second.open())
    expect(hungUpAt).toBeGreaterThan(0)
    expect(clock.now() - hungUpAt).toBeLessThan(500)
    const before = clock.now()
    await run(client('third', 'steal', { onLost: () => {} }).open())
    expect(clock.now() - before).toBeLessThanOrEqual(16_000)
    expect(lost).toEqual(['second'])
  })

  it('tells a client that stopped living for a while that it is too late, before it writes', async () => {
    let isFrozen = false
    const frozen: Clock = {
      now: () => clock.now(),
      schedule: (delayMs, action) => clock.schedule(delayMs, () => (isFrozen ? undefined : action())),
    }
    const first = client('first', 'fail', { clock: frozen })
    await run(first.open())
    isFrozen = true
    await clock.advance(60_000)
    const second = client('second', 'wait')
    await run(second.open())
    await expect(first.write([row(1)])).rejects.toMatchObject({ reason: 'leaseLost' })
    expect(await second.read('keys', 'a')).toBeUndefined()
    expect(lost).toEqual(['first'])
    await run(first.close())
    await second.write([row(2)])
    expect(lost).toEqual(['first'])
  })

  it('9.12 keeps the lease through a storage that fails for a while, and tells of it once', async () => {
    let isFailing = false
    const failing: Storage = {
      ...storage,
      write: async (changes, options) => {
        if (isFailing) throw new StorageError('The disk is full.', { reason: 'full' })
        await storage.write(changes, options)
      },
    }
    const options: LeaseOptions = {
      mode: 'fail',
      label: undefined,
      clock,
      processes: undefined,
      onLost: () => lost.push('lost'),
      onError: (error) => errors.push(error),
    }
    const first = new LeasedStorage(failing, options)
    await run(first.open())
    isFailing = true
    await clock.advance(40_000)
    expect(errors).toHaveLength(1)
    isFailing = false
    await clock.advance(10_000)
    await first.write([row(1)])
    expect(lost).toEqual([])
    await run(first.close())
  })

  it('reports a lease that cannot be read instead of taking it', async () => {
    await storage.open()
    await storage.write([{ table: 'meta', key: 'lease', value: Uint8Array.of(1) }])
    await expect(run(client('any', 'steal').open())).rejects.toMatchObject({ reason: 'damaged' })
  })

  it('counts its leases up, also across those that were given back', async () => {
    for (let round = 1; round <= 3; round += 1) {
      const each = client('each')
      await run(each.open())
      const held = await each.read('meta', 'lease')
      expect(JSON.parse(new TextDecoder().decode(held))).toMatchObject({ token: round, isReleased: false })
      await run(each.close())
    }
  })

  it('passes conditions of its own kind on, and is not lost by them', async () => {
    const first = client('first')
    await run(first.open())
    const writing = first.write([row(1)], { conditions: [{ key: 'other', value: Uint8Array.of(1) }] })
    await expect(writing).rejects.toMatchObject({ reason: 'conflict' })
    await first.write([row(1)])
    expect(lost).toEqual([])
  })
})
