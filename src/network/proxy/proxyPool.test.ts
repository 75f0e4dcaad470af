import { describe, expect, it } from 'vitest'
import type { Proxy } from './proxy.js'
import { ProxyPool } from './proxyPool.js'

const PROXIES: readonly Proxy[] = [1, 2, 3].map((port) => ({ type: 'http', host: 'proxy.example', port }))

function fail(pool: ProxyPool): void {
  const { current } = pool
  if (current !== undefined) pool.failed(current)
}

describe('ProxyPool', () => {
  it('keeps the proxy that works, and goes round the list when all fail', () => {
    const pool = new ProxyPool(PROXIES)
    const ports: (number | undefined)[] = []
    for (let attempt = 0; attempt < 7; attempt++) {
      ports.push(pool.current?.port)
      fail(pool)
    }
    expect(ports).toEqual([1, 2, 3, 1, 2, 3, 1])
  })

  it('does not move when a proxy fails that is not in use any more', () => {
    const pool = new ProxyPool(PROXIES)
    const [first] = PROXIES
    fail(pool)
    if (first !== undefined) pool.failed(first)
    expect(pool.current?.port).toBe(2)
  })

  it('prefers a proxy that has worked since it failed to one that has not', () => {
    const pool = new ProxyPool(PROXIES)
    const [first] = PROXIES
    fail(pool)
    if (first !== undefined) pool.worked(first)
    expect(pool.current?.port).toBe(2)
    fail(pool)
    expect(pool.current?.port).toBe(3)
    fail(pool)
    expect(pool.current?.port).toBe(1)
  })

  it('goes back to a proxy that proves to work while the one in use has failed', () => {
    const pool = new ProxyPool(PROXIES)
    const [, second] = PROXIES
    for (let attempt = 0; attempt < 3; attempt++) fail(pool)
    if (second !== undefined) pool.worked(second)
    expect(pool.current?.port).toBe(2)
  })

  it('forgets the failure of a proxy that works again', () => {
    const pool = new ProxyPool(PROXIES)
    const [, second] = PROXIES
    fail(pool)
    fail(pool)
    if (second !== undefined) pool.worked(second)
    fail(pool)
    expect(pool.current?.port).toBe(2)
  })

  it('has one proxy to offer when there is only one', () => {
    const pool = new ProxyPool(PROXIES.slice(0, 1))
    fail(pool)
    expect([pool.count, pool.current?.port]).toEqual([1, 1])
  })
})
