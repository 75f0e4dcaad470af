import { describe, expect, it } from 'vitest'
import { onSandbox } from '../../../tests/sandbox/sandboxStage.js'
import { peerOf } from '../../../tests/sandbox/peerOf.js'
import { textsOf } from '../../../tests/sandbox/textsOf.js'

const SELF = { id: [{ _: 'inputUserSelf' }] } as const

describe('lines and sessions', () => {
  it('resends what was pushed and not acknowledged when the session goes on over a new line', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const alice = await signIn(await sandbox.createUser({ firstName: 'Alice' }))
      const bertUser = await sandbox.createUser({ firstName: 'Bert', username: 'bert' })
      const bert = await signIn(bertUser)
      await bert.call('updates.getState', {})
      const peer = await peerOf(alice, 'bert')
      bert.disconnect()
      await clock.advance(1_000)
      for (const random_id of [1n, 2n, 3n]) {
        await alice.call('messages.sendMessage', { peer, message: `missed ${random_id}`, random_id })
      }
      expect(bert.updates()).toEqual([])
      await bert.connect()
      await bert.call('updates.getState', {})
      await clock.advance(5_000)
      expect(textsOf(bert.updates())).toEqual(['missed 1', 'missed 2', 'missed 3'])
    }))

  it('resends what went out over a line that broke before it arrived', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const alice = await signIn(await sandbox.createUser({ firstName: 'Alice' }))
      const bert = await signIn(await sandbox.createUser({ firstName: 'Bert', username: 'bert' }))
      const peer = await peerOf(alice, 'bert')
      await bert.call('updates.getState', {})
      const sent = alice.start('messages.sendMessage', { peer, message: 'lost', random_id: 1n })
      await clock.runUntil(() => sandbox.calls.at(-1)?.method === 'messages.sendMessage', 1_000)
      bert.disconnect()
      await clock.runUntilSettled(sent, 1_000)
      await clock.advance(1_000)
      expect(bert.updates()).toEqual([])
      await bert.connect()
      await bert.call('updates.getState', {})
      await clock.advance(5_000)
      expect(textsOf(bert.updates())).toEqual(['lost'])
    }))

  it('says nothing more of a session on a line where the client has begun another', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const alice = await signIn(await sandbox.createUser({ firstName: 'Alice' }))
      const bert = await signIn(await sandbox.createUser({ firstName: 'Bert', username: 'bert' }))
      const peer = await peerOf(alice, 'bert')
      await bert.call('updates.getState', {})
      bert.beginSession()
      await bert.call('updates.getState', {})
      bert.events.splice(0)
      await alice.call('messages.sendMessage', { peer, message: 'hello', random_id: 1n })
      await clock.advance(60_000)
      expect(textsOf(bert.updates())).toEqual(['hello'])
      expect(bert.events.filter(({ type }) => type === 'rejected')).toEqual([])
    }))

  it('sends no updates to a session that wants none', () =>
    onSandbox(async ({ sandbox, signIn, connect, clock }) => {
      const alice = await signIn(await sandbox.createUser({ firstName: 'Alice' }))
      const quiet = await connect({ key: alice.key, withoutUpdates: true })
      expect(await quiet.call('users.getUsers', SELF)).toMatchObject([{ first_name: 'Alice' }])
      await alice.call('messages.sendMessage', { peer: { _: 'inputPeerSelf' }, message: 'x', random_id: 1n })
      await clock.advance(1_000)
      expect(quiet.pushed).toEqual([])
    }))

  it.each(['abridged', 'intermediate', 'paddedIntermediate', 'full'] as const)('speaks %s', (framing) =>
    onSandbox(async ({ sandbox, signIn }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Alice' }), { framing })
      expect(await client.call('users.getUsers', SELF)).toMatchObject([{ first_name: 'Alice' }])
    }),
  )

  it('speaks through obfuscation', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Alice' }), { isObfuscated: true })
      expect(await client.call('users.getUsers', SELF)).toMatchObject([{ first_name: 'Alice' }])
    }))

  it('answers a key that it does not know with -404', () =>
    onSandbox(async ({ sandbox, connect, clock }) => {
      const client = await connect()
      sandbox.world.authorizations.clear()
      void client.start('help.getConfig', {}).catch(() => {})
      await clock.advance(1_000)
      expect(client.transportErrors).toEqual([-404])
      expect(client.isConnected).toBe(false)
    }))

  it('says that it has no answer to a function that it does not know', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Alice' }))
      await expect(client.call('messages.getAllDrafts', {})).rejects.toMatchObject({
        code: 400,
        text: expect.stringContaining('messages.getAllDrafts'),
      })
      expect(sandbox.calls.at(-1)).toMatchObject({ method: 'messages.getAllDrafts', error: { code: 400 } })
    }))
})
