import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { onSandbox } from '../../../tests/sandbox/sandboxStage.js'
import { ask, playFaults } from '../../../tests/simulation/faultScene.js'
import * as kinds from './index.js'

describe('the faults of a sandbox', () => {
  it('are in the guide, all of them', () => {
    const guide = readFileSync(new URL('../../../site/guides/faults.md', import.meta.url), 'utf8')
    expect(Object.keys(kinds).filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
  })

  it('can all be ordered by their names, and give back a handle of that name', () =>
    onSandbox(async ({ sandbox }) => {
      expect(Object.keys(kinds).filter((name) => !(name in sandbox.faults))).toEqual([])
      expect(sandbox.faults.duplicate().name).toBe('duplicate')
    }))

  it('end the lines of those who are meant, at once', () =>
    onSandbox(
      async ({ sandbox, signIn, connect, clock }) => {
        const user = await sandbox.createUser({ firstName: 'Ann' })
        const ann = await signIn(user)
        const stranger = await connect({ dcId: 1 })
        await stranger.call('help.getConfig', {})
        expect(sandbox.lines).toMatchObject([
          { id: 1, dcId: 2, userId: user.id },
          { id: 2, dcId: 1 },
        ])
        expect(sandbox.lines[1]).not.toHaveProperty('userId')
        expect(sandbox.faults.close({ userId: user.id })).toBe(1)
        await clock.advance(1_000)
        expect([ann.isConnected, stranger.isConnected, sandbox.connectionCount]).toEqual([false, true, 1])
        expect(sandbox.faults.close({ dcId: 3 })).toBe(0)
        expect(sandbox.faults.close()).toBe(1)
      },
      { dataCentres: 3 },
    ))

  it.each([
    ['sessions', false],
    ['keys', true],
  ] as const)('9 restart that keeps the %s goes on with the client, in a new session: %s', (keep, isNew) =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const ann = await signIn(await sandbox.createUser({ firstName: 'Ann' }))
      sandbox.faults.restart({ keep })
      await clock.advance(1_000)
      expect(ann.isConnected).toBe(false)
      ann.events.splice(0)
      await ann.connect()
      expect(await ann.call('users.getUsers', { id: [{ _: 'inputUserSelf' }] })).toMatchObject([{ first_name: 'Ann' }])
      expect(ann.events.some(({ type }) => type === 'sessionCreated')).toBe(isNew)
    }),
  )

  it('9 restart that keeps nothing answers -404 to every key', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const ann = await signIn(await sandbox.createUser({ firstName: 'Ann' }))
      sandbox.faults.restart({ keep: 'nothing' })
      await clock.advance(1_000)
      await ann.connect()
      await clock.advance(1_000)
      expect(ann.transportErrors).toEqual([-404])
      expect(sandbox.world.authorizations.size).toBe(0)
    }))

  it('5 forgetPermKey answers -404, and whoever was signed in is no longer', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const ann = await signIn(await sandbox.createUser({ firstName: 'Ann' }))
      const fault = sandbox.faults.forgetPermKey()
      ann.start('help.getConfig', {}).catch(() => {})
      await clock.advance(1_000)
      expect([ann.transportErrors, ann.isConnected, fault.count]).toEqual([[-404], false, 1])
      expect(sandbox.world.authorizations.size).toBe(0)
    }))

  it('5 expireTempKey and bindInvalid are borne by a client with temporary keys', async () => {
    const counts = await playFaults({ seed: 6 }, async ({ sandbox, person, clock }) => {
      const refused = sandbox.faults.bindInvalid()
      const client = await person('Ann')
      const expired = sandbox.faults.expireTempKey({ ms: 1_000 })
      const names = [await ask(client)]
      await new Promise<void>((resolve) => {
        clock.schedule(5_000, resolve)
      })
      names.push(await ask(client))
      expect(names).toEqual(['Ann', 'Ann'])
      return [refused.count, expired.count]
    })
    expect(counts).toEqual([1, 1])
  })

  it('2 quickAck names another packet, comes late, or not at all', () =>
    onSandbox(async ({ sandbox, connect, clock }) => {
      const client = await connect({ wantsQuickAcks: true })
      await client.call('help.getConfig', {})
      await clock.advance(1_000)
      const rightCount = client.quickAcks.length
      expect(rightCount).toBeGreaterThan(0)
      sandbox.faults.quickAck({ how: 'none', times: Infinity })
      await client.call('help.getConfig', {})
      await clock.advance(1_000)
      expect(client.quickAcks).toHaveLength(rightCount)
      sandbox.faults.clear()
      const late = sandbox.faults.quickAck({ how: 'late', ms: 5_000 })
      await client.call('help.getConfig', {})
      expect([late.count, client.quickAcks.length]).toEqual([1, rightCount])
      await clock.advance(6_000)
      expect(client.quickAcks.length).toBeGreaterThan(rightCount)
      sandbox.faults.clear()
      const wrong = sandbox.faults.quickAck({ how: 'wrong' })
      await client.call('help.getConfig', {})
      expect(wrong.count).toBe(1)
    }))
})
