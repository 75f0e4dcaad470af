import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bundleScript } from '../../../tests/processes/bundleScript.js'
import { createNodeClock } from './createNodeClock.js'

const DAY_MS = 86_400_000

describe('createNodeClock', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      now: Date.UTC(2026, 0, 1),
      toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'performance', 'Date'],
    })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('starts at the wall clock and does not follow its later steps', () => {
    const clock = createNodeClock()
    expect(clock.now()).toBe(Date.UTC(2026, 0, 1))
    vi.setSystemTime(Date.UTC(2016, 0, 1))
    vi.advanceTimersByTime(5_000)
    expect(clock.now()).toBe(Date.UTC(2026, 0, 1) + 5_000)
    expect(Number.isInteger(clock.now())).toBe(true)
  })

  it('runs once, not before its time, and not at all when cancelled', () => {
    const clock = createNodeClock()
    const log: string[] = []
    clock.schedule(100, () => log.push('late'))
    clock.schedule(50, () => log.push('early'))
    const cancel = clock.schedule(70, () => log.push('never'))
    vi.advanceTimersByTime(49)
    expect(log).toEqual([])
    vi.advanceTimersByTime(20)
    cancel()
    cancel()
    vi.advanceTimersByTime(1_000)
    expect(log).toEqual(['early', 'late'])
  })

  it('10.8 keeps delays beyond the longest that the runtime takes, and cancels them in whatever part they are', () => {
    const clock = createNodeClock()
    const log: string[] = []
    clock.schedule(60 * DAY_MS, () => log.push('60 days'))
    const cancel = clock.schedule(61 * DAY_MS, () => log.push('61 days'))
    vi.advanceTimersByTime(60 * DAY_MS - 1)
    expect(log).toEqual([])
    vi.advanceTimersByTime(1)
    expect(log).toEqual(['60 days'])
    cancel()
    vi.advanceTimersByTime(10 * DAY_MS)
    expect(log).toEqual(['60 days'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('runs what has no delay as soon as the event loop comes round, and cancels that too', () => {
    const clock = createNodeClock()
    const log: string[] = []
    clock.schedule(0, () => log.push('first'))
    clock.schedule(-5, () => log.push('second'))
    clock.schedule(0, () => log.push('never'))()
    expect(log).toEqual([])
    vi.advanceTimersByTime(0)
    expect(log).toEqual(['first', 'second'])
  })
})

describe('createNodeClock in a process of its own', () => {
  const run = (body: string): { status: number | null; output: string } => {
    const script = bundleScript(`
      import { createNodeClock } from './src/platform/node/createNodeClock.ts'
      ${body}
      process.on('exit', () => console.log('exit'))
    `)
    const { status, stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 10_000 })
    return { status, output: stdout }
  }

  it('keeps the process alive for a timer, and no longer', () => {
    const { status, output } = run(`createNodeClock().schedule(30, () => console.log('ran'))`)
    expect(output).toBe('ran\nexit\n')
    expect(status).toBe(0)
  })

  it('10.8 lets the process end for a cancelled timer, and for any where that was asked for', () => {
    const { output } = run(`
      createNodeClock().schedule(3_600_000, () => console.log('ran'))()
      createNodeClock({ keepsProcessAlive: false }).schedule(3_600_000, () => console.log('ran'))
    `)
    expect(output).toBe('exit\n')
  })
})
