import { describe, expect, it } from 'vitest'
import { CallOrder } from './callOrder.js'

const waiting = (messageId: bigint, after: readonly bigint[], until = 100) => ({
  messageId,
  after,
  body: new Uint8Array(0),
  until,
})

describe('CallOrder', () => {
  it('lets a call run once those before it have', () => {
    const order = new CallOrder()
    expect(order.judge(8n, [4n])).toBe('wait')
    expect(order.wait(waiting(8n, [4n]))).toBe(true)
    expect(order.finished(4n, true).map(({ messageId }) => messageId)).toEqual([8n])
    expect(order.judge(8n, [4n])).toBe('ready')
    expect(order.deadline()).toBeUndefined()
  })

  it('fails a call whose forerunner failed', () => {
    const order = new CallOrder()
    order.wait(waiting(8n, [4n]))
    expect(order.finished(4n, false)).toHaveLength(1)
    expect(order.judge(8n, [4n])).toBe('failed')
  })

  it('waits for all of several, and not for what cannot come before it', () => {
    const order = new CallOrder()
    order.wait(waiting(12n, [4n, 8n]))
    expect(order.finished(4n, true)).toEqual([])
    expect(order.finished(8n, true)).toHaveLength(1)
    expect(order.judge(12n, [16n])).toBe('ready')
  })

  it('gives up in time, and keeps no more than a hundred', () => {
    const order = new CallOrder()
    for (let id = 8n; id < 108n; id++) expect(order.wait(waiting(id, [4n], Number(id)))).toBe(true)
    expect(order.wait(waiting(200n, [4n]))).toBe(false)
    expect(order.deadline()).toBe(8)
    expect(order.expired(9).map(({ messageId }) => messageId)).toEqual([8n, 9n])
    order.drop(10n)
    expect(order.deadline()).toBe(11)
  })

  it('takes a call that it has forgotten for one that has run', () => {
    const order = new CallOrder()
    for (let id = 4n; id < 4n * 600n; id += 4n) order.finished(id, true)
    expect(order.judge(4n * 700n, [4n])).toBe('ready')
  })
})
