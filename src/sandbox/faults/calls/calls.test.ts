import { describe, expect, it } from 'vitest'
import { onSandbox } from '../../../../tests/sandbox/sandboxStage.js'
import type { RawClient } from '../../../../tests/sandbox/rawClient.js'
import { RpcError } from '../../../errors/index.js'
import type { FunctionName, Params } from '../../../tl/index.js'

const SELF = { id: [{ _: 'inputUserSelf' }] } as const

/** What a call comes to, in a word: the text of its error, or `ok`. */
async function wordOf<Name extends FunctionName>(client: RawClient, name: Name, params: Params<Name>): Promise<string> {
  return client.call(name, params).then(
    () => 'ok',
    (error: unknown) => (error instanceof RpcError ? error.text : String(error)),
  )
}

const config = (client: RawClient): Promise<string> => wordOf(client, 'help.getConfig', {})

const note = (client: RawClient, message: string, random_id: bigint): Promise<string> =>
  wordOf(client, 'messages.sendMessage', { peer: { _: 'inputPeerSelf' }, message, random_id })

describe('faults of calls', () => {
  it('6 rpcError answers as often as it is told, and the call does not run', () =>
    onSandbox(async ({ sandbox, signIn }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Ann' }))
      const fault = sandbox.faults.rpcError({ method: 'messages.sendMessage', code: 400, text: 'PEER_FLOOD', times: 2 })
      expect(await config(client)).toBe('ok')
      expect([await note(client, 'a', 1n), await note(client, 'b', 2n)]).toEqual(['PEER_FLOOD', 'PEER_FLOOD'])
      expect(fault).toMatchObject({ name: 'rpcError', count: 2, isSpent: true })
      const messageCount = sandbox.world.messages.size
      expect(await note(client, 'c', 3n)).toBe('ok')
      expect(sandbox.world.messages.size).toBe(messageCount + 1)
    }))

  it('are meant for whom they name', () =>
    onSandbox(
      async ({ sandbox, signIn, connect }) => {
        const ann = await sandbox.createUser({ firstName: 'Ann' })
        const clients = [await signIn(ann), await signIn(await sandbox.createUser({ firstName: 'Bea' }))]
        clients.push(await connect({ dcId: 1 }))
        const words = async (): Promise<readonly string[]> => {
          const all: string[] = []
          for (const client of clients) all.push(await config(client))
          sandbox.faults.clear()
          return all
        }
        const lasting = { code: 500, text: 'X', times: Infinity }
        sandbox.faults.rpcError({ ...lasting, userId: ann.id })
        expect(await words()).toEqual(['X', 'ok', 'ok'])
        sandbox.faults.rpcError({ ...lasting, dcId: 1 })
        expect(await words()).toEqual(['ok', 'ok', 'X'])
        sandbox.faults.rpcError({ ...lasting, keyId: clients[1]?.key.authKeyId ?? 0n })
        expect(await words()).toEqual(['ok', 'X', 'ok'])
        sandbox.faults.rpcError({ ...lasting, lineId: 3 })
        expect(await words()).toEqual(['ok', 'ok', 'X'])
        sandbox.faults.rpcError({ ...lasting, lineId: 2, dcId: 1 })
        expect(await words()).toEqual(['ok', 'ok', 'ok'])
      },
      { dataCentres: 2 },
    ))

  it('happen no more once they are removed', () =>
    onSandbox(async ({ sandbox, connect }) => {
      const client = await connect()
      const [one, other] = [1, 2].map((number) =>
        sandbox.faults.rpcError({ code: 500, text: `X${number}`, times: Infinity }),
      )
      expect(sandbox.faults.active).toEqual([one, other])
      expect(await config(client)).toBe('X1')
      one?.remove()
      expect(await config(client)).toBe('X2')
      sandbox.faults.clear()
      expect(sandbox.faults.active).toEqual([])
      expect(await config(client)).toBe('ok')
    }))

  it('6 flood has an account wait, and tells who is early what is left', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Ann' }))
      const other = await signIn(await sandbox.createUser({ firstName: 'Bea' }))
      const fault = sandbox.faults.flood({ method: 'help.getConfig', seconds: 30, times: 2 })
      expect(await config(client)).toBe('FLOOD_WAIT_30')
      await clock.advance(20_000)
      expect(await config(client)).toBe('FLOOD_WAIT_10')
      expect(await wordOf(client, 'help.getNearestDc', {})).toBe('ok')
      expect(await config(other)).toBe('FLOOD_WAIT_30')
      await clock.advance(10_001)
      expect(await config(client)).toBe('FLOOD_WAIT_30')
      await clock.advance(30_000)
      expect(await config(client)).toBe('ok')
      expect(fault.count).toBe(4)
    }))

  it('6 limit refuses calls beyond a rate, for an account or for each chat', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Ann' }))
      const { id } = await sandbox.createUser({ firstName: 'Bea', username: 'beatrice' })
      const found = await client.call('contacts.resolveUsername', { username: 'beatrice' })
      const [bea] = found.users
      const access_hash = bea?._ === 'user' ? (bea.access_hash ?? 0n) : 0n
      sandbox.faults.limit({ method: 'help.getConfig', calls: 2, seconds: 10 })
      sandbox.faults.limit({
        method: ['messages.sendMessage'],
        calls: 1,
        seconds: 60,
        per: 'chat',
        error: 'SLOWMODE_WAIT',
      })
      expect(await config(client)).toBe('ok')
      await clock.advance(4_000)
      expect([await config(client), await config(client)]).toEqual(['ok', 'FLOOD_WAIT_6'])
      await clock.advance(6_000)
      expect([await config(client), await config(client)]).toEqual(['ok', 'FLOOD_WAIT_4'])
      const peer = { _: 'inputPeerUser', user_id: id, access_hash } as const
      const toBea = (random_id: bigint): Promise<string> =>
        wordOf(client, 'messages.sendMessage', { peer, message: 'x', random_id })
      expect([await note(client, 'a', 1n), await note(client, 'b', 2n)]).toEqual(['ok', 'SLOWMODE_WAIT_60'])
      expect([await toBea(3n), await toBea(4n)]).toEqual(['ok', 'SLOWMODE_WAIT_60'])
    }))

  it('6 migrate sends a client elsewhere, hop after hop', () =>
    onSandbox(async ({ sandbox, connect }) => {
      const client = await connect()
      sandbox.faults.migrate({ kind: 'FILE', to: [1, 3] })
      const words = [await config(client), await config(client), await config(client)]
      expect(words).toEqual(['FILE_MIGRATE_1', 'FILE_MIGRATE_3', 'ok'])
    }))

  it('6 slow runs a call at once and answers late', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Ann' }))
      sandbox.faults.slow({ ms: 5_000, method: 'messages.sendMessage' })
      const { size } = sandbox.world.messages
      const startedAt = clock.now()
      const peer = { _: 'inputPeerSelf' } as const
      const sent = client.start('messages.sendMessage', { peer, message: 'a', random_id: 1n })
      await clock.runUntil(() => sandbox.world.messages.size > size, 1_000)
      expect(clock.now() - startedAt).toBeLessThan(1_000)
      await clock.runUntilSettled(sent, 10_000)
      expect(clock.now() - startedAt).toBeGreaterThanOrEqual(5_000)
    }))

  it('6 executeThenDrop runs a call and loses its answer with the line, but not for good', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Ann' }))
      sandbox.faults.executeThenDrop({ method: 'messages.sendMessage' })
      const { size } = sandbox.world.messages
      const sent = client.start('messages.sendMessage', { peer: { _: 'inputPeerSelf' }, message: 'a', random_id: 1n })
      await clock.runUntil(() => !client.isConnected, 1_000)
      expect(sandbox.world.messages.size).toBe(size + 1)
      await client.connect()
      await clock.runUntilSettled(sent, 60_000)
      expect(sandbox.world.messages.size).toBe(size + 1)
    }))

  it('6 executeThenDrop may forget the session too: then nobody knows', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Ann' }))
      sandbox.faults.executeThenDrop({ method: 'account.updateStatus', forgetSession: true })
      const call = client.start('account.updateStatus', { offline: true })
      await clock.runUntil(() => !client.isConnected, 1_000)
      await client.connect()
      await expect(clock.runUntilSettled(call, 60_000)).rejects.toThrow('outcome')
      expect(client.events.map(({ type }) => type)).toContain('outcomeUnknown')
    }))

  it('6 dropThenExecuteLate runs a call when its line is long gone', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Ann' }))
      sandbox.faults.dropThenExecuteLate({ ms: 3_000, method: 'messages.sendMessage' })
      const { size } = sandbox.world.messages
      const sent = client.start('messages.sendMessage', { peer: { _: 'inputPeerSelf' }, message: 'a', random_id: 1n })
      await clock.runUntil(() => !client.isConnected, 1_000)
      await clock.advance(2_000)
      expect(sandbox.world.messages.size).toBe(size)
      await clock.advance(2_000)
      expect(sandbox.world.messages.size).toBe(size + 1)
      await client.connect()
      await clock.runUntilSettled(sent, 60_000)
      expect(sandbox.world.messages.size).toBe(size + 1)
    }))

  it('6 wrongType answers with something else', () =>
    onSandbox(async ({ sandbox, connect }) => {
      const client = await connect()
      sandbox.faults.wrongType()
      expect([await config(client), await config(client)]).toEqual([expect.stringContaining('got error'), 'ok'])
    }))

  it('4 answerTwice answers in two messages, of which a client takes one', () =>
    onSandbox(async ({ sandbox, signIn, clock }) => {
      const client = await signIn(await sandbox.createUser({ firstName: 'Ann' }))
      sandbox.faults.answerTwice({ method: 'users.getUsers' })
      expect(await client.call('users.getUsers', SELF)).toMatchObject([{ first_name: 'Ann' }])
      await clock.advance(1_000)
      expect(client.events.filter(({ type }) => type === 'answer')).toHaveLength(3)
      expect(client.pushed).toEqual([])
    }))

  it.each(['flood', 'limit', 'migrate'] as const)('refuses what %s cannot be', (name) =>
    onSandbox(async ({ sandbox }) => {
      const orders = {
        flood: () => sandbox.faults.flood({ seconds: 0 }),
        limit: () => sandbox.faults.limit({ calls: 0, seconds: 1 }),
        migrate: () => sandbox.faults.migrate({ kind: 'USER', to: [] }),
      }
      expect(orders[name]).toThrow(expect.objectContaining({ type: 'input' }))
      expect(sandbox.faults.active).toEqual([])
    }),
  )
})
