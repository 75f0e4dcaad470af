import { describe, expect, it } from 'vitest'
import { onAbort } from './onAbort.js'

/** A signal that counts who listens to it. */
class CountedSignal extends EventTarget implements AbortSignal {
  listenerCount = 0
  aborted = false
  reason: unknown = undefined
  onabort: AbortSignal['onabort'] = null

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listenerCount += 1
    super.addEventListener(...args)
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listenerCount -= 1
    super.removeEventListener(...args)
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason
  }

  abort(reason: unknown): void {
    this.aborted = true
    this.reason = reason
    this.dispatchEvent(new Event('abort'))
  }
}

describe('onAbort', () => {
  it('listens once to a signal that a hundred share, and no longer than the last of them', () => {
    const signal = new CountedSignal()
    const heard: number[] = []
    const stops = Array.from({ length: 100 }, (_, index) => onAbort(signal, () => heard.push(index)))
    expect(signal.listenerCount).toBe(1)
    for (const stop of stops.slice(1)) stop()
    expect(signal.listenerCount).toBe(1)
    stops[0]?.()
    stops[0]?.()
    expect(signal.listenerCount).toBe(0)
    signal.abort('over')
    expect(heard).toEqual([])
  })

  it('tells everyone the reason once, and lets reactions leave meanwhile', () => {
    const signal = new CountedSignal()
    const heard: unknown[] = []
    const first = onAbort(signal, (reason) => {
      heard.push(['first', reason])
      first()
      last()
    })
    onAbort(signal, (reason) => heard.push(['second', reason]))
    const last = onAbort(signal, () => heard.push('never'))
    signal.abort('over')
    expect(heard).toEqual([
      ['first', 'over'],
      ['second', 'over'],
    ])
    expect(signal.listenerCount).toBe(0)
  })

  it('listens anew after everyone has left', () => {
    const signal = new CountedSignal()
    onAbort(signal, () => undefined)()
    const heard: unknown[] = []
    onAbort(signal, (reason) => heard.push(reason))
    expect(signal.listenerCount).toBe(1)
    signal.abort(1)
    expect(heard).toEqual([1])
  })
})
