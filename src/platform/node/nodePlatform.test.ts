import { describe, expect, it } from 'vitest'
import { nodePlatform } from './nodePlatform.js'

describe('nodePlatform', () => {
  it('presents itself as the runtime and the operating system that it is', () => {
    const { deviceModel, systemVersion } = nodePlatform()
    expect(deviceModel).toBe(`Node.js ${process.versions.node.split('.').slice(0, 2).join('.')}`)
    expect(['Linux', 'macOS', 'Windows', 'FreeBSD']).toContain(systemVersion)
  })

  it('lends a clock that reads the time and randomness that does not repeat', () => {
    const { clock, randomBytes } = nodePlatform()
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1_000)
    expect(randomBytes(32)).not.toEqual(randomBytes(32))
  })
})
