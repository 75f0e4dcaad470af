import { describe, expect, it } from 'vitest'
import { createNetworkWorld, type NetworkWorld } from '../../tests/network/networkWorld.js'
import { resultOf, type ScriptedAnswer } from '../../tests/network/scriptedCentre.js'
import { apiSchema } from '../tl/index.js'
import type * as tl from '../tl/generated/api.js'

const ASK = { _: 'help.getNearestDc' } as const
const NEAREST = resultOf('help.getNearestDc', { _: 'nearestDc', country: 'NL', this_dc: 2, nearest_dc: 2 })
const SEND: tl.Functions['messages.sendMessage']['call'] = {
  _: 'messages.sendMessage',
  peer: { _: 'inputPeerSelf' },
  message: 'knot',
  random_id: 7n,
}
const SENT = resultOf('messages.sendMessage', { _: 'updatesTooLong' })
const RETURNED_TYPE: ScriptedAnswer = {
  type: 'result',
  body: apiSchema().write({ _: 'error', code: 0, text: 'This is no result.' }),
}

const errorName = (reason: unknown): string => (reason instanceof Error ? reason.name : String(reason))

/** Answers what carries an authorization over, and everything else with what the test says. */
function foreign(answer: (call: tl.AnyFunctionCall, dcId: number) => ScriptedAnswer): Promise<NetworkWorld> {
  return createNetworkWorld({
    dcIds: [2, 4],
    isSignedIn: true,
    answer: (call, dcId) => {
      const own = answer(call, dcId)
      if (own !== undefined) return own
      if (call._ === 'auth.exportAuthorization') {
        return resultOf(call._, { _: 'auth.exportedAuthorization', id: 1n, bytes: Uint8Array.of(7) })
      }
      if (call._ !== 'auth.importAuthorization') return undefined
      return resultOf(call._, { _: 'auth.authorization', user: { _: 'userEmpty', id: 1 } })
    },
  })
}

describe('a call of the network', () => {
  it.each(['USER_MIGRATE_4', 'FILE_MIGRATE_4', 'FLOOD_WAIT_3', 'INTERNAL'])(
    '4.4 keeps its random_id when it is sent again after %s',
    async (text) => {
      const code = text.includes('MIGRATE') ? 303 : text.includes('FLOOD') ? 420 : 500
      let isFirst = true
      const world = await foreign((call) => {
        if (call._ !== 'messages.sendMessage') return undefined
        if (!isFirst) return SENT
        isFirst = false
        return { type: 'error', code, text }
      })
      expect(await world.clock.runUntilSettled(world.network.invoke(SEND), 60_000)).toEqual({ _: 'updatesTooLong' })
      const sent = [2, 4].flatMap((dcId) => world.centre(dcId).calls.map(({ call }) => call))
      const ids = sent.flatMap((call) => ('random_id' in call ? [call.random_id] : []))
      expect(ids).toEqual([7n, 7n])
      world.network.stop()
    },
  )

  it('4.5 carries the header of the connection until an answer to one that had it has come', async () => {
    const world = await createNetworkWorld({ answer: () => ({ ...NEAREST, afterMs: 100 }) })
    const first = [1, 2, 3].map(() => world.network.invoke(ASK))
    await world.clock.runUntilSettled(Promise.all(first), 10_000)
    await world.clock.runUntilSettled(world.network.invoke(ASK), 10_000)
    expect(world.centre(2).calls.map(({ hasHeader }) => hasHeader)).toEqual([true, true, true, false])
    world.network.stop()
  })

  it('4.6 asks for no updates where it is not at home, and for them where it is', async () => {
    const world = await foreign((call) => (call._ === 'help.getNearestDc' ? NEAREST : undefined))
    await world.clock.runUntilSettled(world.network.invoke(ASK, { dcId: 4 }), 60_000)
    await world.clock.runUntilSettled(world.network.invoke(ASK), 60_000)
    expect(world.centre(4).calls.every(({ isWithoutUpdates }) => isWithoutUpdates)).toBe(true)
    expect(world.centre(2).calls.some(({ isWithoutUpdates }) => isWithoutUpdates)).toBe(false)
    world.network.stop()
  })

  it.each([1, 2])(
    '4.7 exports its authorization once more when the bytes are refused, not twice: %i times',
    async (times) => {
      let refused = 0
      const world = await foreign((call) => {
        if (call._ === 'help.getNearestDc') return NEAREST
        if (call._ !== 'auth.importAuthorization' || refused >= times) return undefined
        refused += 1
        return { type: 'error', code: 400, text: 'AUTH_BYTES_INVALID' }
      })
      const end = await world.clock.runUntilSettled(
        world.network.invoke(ASK, { dcId: 4 }).then(() => 'a result', errorName),
        60_000,
      )
      expect(end).toBe(times === 1 ? 'a result' : 'AUTH_BYTES_INVALID')
      expect(world.trace.filter((entry) => entry === '2:auth.exportAuthorization')).toHaveLength(2)
      world.network.stop()
    },
  )

  it('4.10 fails alone when its answer is of a type that it does not have', async () => {
    let count = 0
    const world = await createNetworkWorld({ answer: () => (++count === 2 ? RETURNED_TYPE : NEAREST) })
    const calls = [1, 2, 3].map(() => world.network.invoke<'help.getNearestDc'>(ASK).then(({ _ }) => _, errorName))
    expect(await world.clock.runUntilSettled(Promise.all(calls), 10_000)).toEqual([
      'nearestDc',
      'SchemaError',
      'nearestDc',
    ])
    expect(world.centre(2).lineCount).toBe(1)
    world.network.stop()
  })

  it('H7 shares one key exchange with a hundred others on a client that has no key yet', async () => {
    const world = await createNetworkWorld({ exchangesKeys: true, answer: () => NEAREST })
    const calls = Array.from({ length: 100 }, () => world.network.invoke(ASK))
    await world.clock.runUntilSettled(Promise.all(calls), 60_000)
    expect([world.centre(2).exchangeCount, world.trace.length]).toEqual([1, 100])
    world.network.stop()
  })
})

/** What the table of reactions says of each error, at home and elsewhere. */
const SIGNED_OUT = [
  [401, 'AUTH_KEY_UNREGISTERED'],
  [401, 'AUTH_KEY_INVALID'],
  [401, 'SESSION_REVOKED'],
  [401, 'SESSION_EXPIRED'],
  [401, 'USER_DEACTIVATED'],
  [401, 'USER_DEACTIVATED_BAN'],
  [406, 'AUTH_KEY_DUPLICATED'],
] as const
const OTHERS = [
  [401, 'SESSION_PASSWORD_NEEDED'],
  [401, 'ACTIVE_USER_REQUIRED'],
  [406, 'UPDATE_APP_TO_LOGIN'],
  [406, 'PHONE_PASSWORD_FLOOD'],
  [406, 'FRESH_CHANGE_PHONE_FORBIDDEN'],
] as const
const CARRIED_OVER_ANEW: ReadonlySet<string> = new Set(['AUTH_KEY_UNREGISTERED', 'SESSION_REVOKED', 'SESSION_EXPIRED'])

describe('R5 an error of access', () => {
  it.each([...SIGNED_OUT, ...OTHERS])('R5 %i %s at home', async (code, text) => {
    const world = await foreign((call) => (call._ === 'help.getNearestDc' ? { type: 'error', code, text } : undefined))
    const end = world.network.invoke(ASK).then(() => 'a result', errorName)
    expect(await world.clock.runUntilSettled(end, 60_000)).toBe(text)
    const signOuts = world.events.filter(([name]) => name === 'signedOut')
    expect(signOuts).toHaveLength(SIGNED_OUT.some(([, name]) => name === text) ? 1 : 0)
    expect(world.trace).toEqual(['2:help.getNearestDc'])
    world.network.stop()
  })

  it.each([...SIGNED_OUT, ...OTHERS])('R5 %i %s elsewhere concerns that data centre alone', async (code, text) => {
    const world = await foreign((call) => (call._ === 'help.getNearestDc' ? { type: 'error', code, text } : undefined))
    const end = world.network.invoke(ASK, { dcId: 4 }).then(() => 'a result', errorName)
    expect(await world.clock.runUntilSettled(end, 60_000)).toBe(text)
    expect(world.events.filter(([name]) => name === 'signedOut')).toEqual([])
    const imports = world.trace.filter((entry) => entry === '4:auth.importAuthorization')
    expect(imports).toHaveLength(CARRIED_OVER_ANEW.has(text) ? 2 : 1)
    world.network.stop()
  })
})
