import { describe, expect, it } from 'vitest'
import type { FramingName } from '../../src/mtproto/framing/framing.js'
import type { FaultHandle, Faults } from '../../src/sandbox/index.js'
import { ask, playFaults } from './faultScene.js'

type Order = (faults: Faults) => FaultHandle

const TO_CLIENT = { direction: 'toClient' } as const
const TO_SERVER = { direction: 'toServer' } as const

/** Faults that a client meets with its key in hand, and bears without the caller seeing anything but time. */
const BORNE: readonly (readonly [string, Order, FramingName?])[] = [
  ['1 drop', (faults) => faults.drop({ direction: 'toClient', atByte: 500, times: 3 })],
  ['1 halfClose toClient', (faults) => faults.halfClose(TO_CLIENT)],
  ['1 halfClose toServer', (faults) => faults.halfClose(TO_SERVER)],
  ['1 reset', (faults) => faults.reset({ times: 3 })],
  ['1 stall', (faults) => faults.stall({ ms: 200_000 })],
  ['1 split', (faults) => faults.split({ size: 3 })],
  ['1 coalesce', (faults) => faults.coalesce({ ms: 700 })],
  ['1 corrupt toClient', (faults) => faults.corrupt({ ...TO_CLIENT, times: 3 })],
  ['1 corrupt toServer', (faults) => faults.corrupt({ ...TO_SERVER, times: 3 })],
  ['1 truncate', (faults) => faults.truncate({ bytes: 5, times: 2 })],
  ['1 garbage', (faults) => faults.garbage({ bytes: 40, times: 2 })],
  ['1 delay', (faults) => faults.delay({ ms: 900, jitterMs: 900 })],
  ['1 blackhole for a while', (faults) => faults.blackhole({ ...TO_CLIENT, times: 6 })],
  ['2 transportError -404', (faults) => faults.transportError({ code: -404 })],
  ['2 transportError -429', (faults) => faults.transportError({ code: -429, times: 3 })],
  ['2 transportError -444', (faults) => faults.transportError({ code: -444 })],
  ['2 transportError of no meaning', (faults) => faults.transportError({ code: -7, keepLine: true })],
  ['2 badCrc', (faults) => faults.badCrc({ times: 2 }), 'full'],
  ['2 badSequence', (faults) => faults.badSequence({ times: 2 }), 'full'],
  ['2 hugeLength', (faults) => faults.hugeLength({ times: 2 })],
  ['2 hugeLength abridged', (faults) => faults.hugeLength({ length: 5 * 1024 * 1024 }), 'abridged'],
  ['2 zeroLength', (faults) => faults.zeroLength({ times: 2 })],
  ['2 zeroLength intermediate', (faults) => faults.zeroLength(), 'intermediate'],
  ['4 duplicate', (faults) => faults.duplicate({ times: 5 })],
  ['4 reorder', (faults) => faults.reorder({ window: 4 })],
  ['4 oldId', (faults) => faults.oldId()],
  ['4 futureId', (faults) => faults.futureId()],
  ['4 evenId', (faults) => faults.evenId()],
  ['4 wrongSession', (faults) => faults.wrongSession()],
  ['4 wrongSalt', (faults) => faults.wrongSalt()],
  ['4 badPadding short', (faults) => faults.badPadding({ kind: 'short' })],
  ['4 badPadding long', (faults) => faults.badPadding({ kind: 'long' })],
  ['4 badLength negative', (faults) => faults.badLength({ kind: 'negative' })],
  ['4 badLength odd', (faults) => faults.badLength({ kind: 'odd' })],
  ['4 badLength beyond', (faults) => faults.badLength({ kind: 'beyond' })],
  ['4 nestedContainer', (faults) => faults.nestedContainer()],
  ['4 containerCount', (faults) => faults.containerCount({ count: 5_000 })],
  ['4 containerCount negative', (faults) => faults.containerCount({ count: -1 })],
  [
    '4 withholdAck',
    (faults) => {
      // An answer that comes at once is acknowledgement enough.
      faults.slow({ ms: 2_000 })
      return faults.withholdAck({ times: 3 })
    },
  ],
  ['4 withholdAnswer', (faults) => faults.withholdAnswer()],
  ['4 detailedInfoOnly', (faults) => faults.detailedInfoOnly()],
  ['4 answerTwice', (faults) => faults.answerTwice()],
  ['4 stateRequest', (faults) => faults.stateRequest()],
  ['4 resendRequest', (faults) => faults.resendRequest()],
  ['5 badServerSalt', (faults) => faults.badServerSalt({ times: 3 })],
  ['5 rotateSalt', (faults) => faults.rotateSalt({ everyMs: 10_000 })],
  ['5 badMessage', (faults) => faults.badMessage({ code: 32 })],
  ['5 badMessage foreign', (faults) => faults.badMessage({ code: 16, isForeign: true })],
  ['5 newSession', (faults) => faults.newSession()],
  ['5 forgetSession', (faults) => faults.forgetSession({ times: 3 })],
  ['5 forgetTempKey', (faults) => faults.forgetTempKey()],
  ['5 clock ahead', (faults) => faults.clock({ offsetMs: 3_600_000 })],
  ['5 clock behind', (faults) => faults.clock({ offsetMs: -3_600_000, driftPerHourMs: 1_000 })],
  ['5 pongLoss', (faults) => faults.pongLoss()],
  ['6 flood', (faults) => faults.flood({ method: 'users.getUsers', seconds: 5 })],
  ['6 executeThenDrop', (faults) => faults.executeThenDrop({ method: 'users.getUsers' })],
  ['6 dropThenExecuteLate', (faults) => faults.dropThenExecuteLate({ method: 'users.getUsers', ms: 2_000 })],
  ['6 slow', (faults) => faults.slow({ ms: 20_000 })],
]

/** Faults that a client meets when it agrees on a key. */
const BORNE_AT_FIRST: readonly (readonly [string, Order])[] = [
  [
    '3 mutate',
    (faults) => faults.mutate({ answer: 'resPQ', change: (answer) => ({ ...answer, pq: Uint8Array.of(7) }) }),
  ],
  ['3 silent', (faults) => faults.silent()],
  ['3 silent at the end', (faults) => faults.silent({ answer: 'dh_gen_ok' })],
  ['3 unknownFingerprint', (faults) => faults.unknownFingerprint()],
  ['3 badPrime composite', (faults) => faults.badPrime({ kind: 'composite' })],
  ['3 badPrime even', (faults) => faults.badPrime({ kind: 'even' })],
  ['3 badPrime short', (faults) => faults.badPrime({ kind: 'short' })],
  ['3 badPrime long', (faults) => faults.badPrime({ kind: 'long' })],
  ['3 badG', (faults) => faults.badG({ g: 2 })],
  ['3 badGa zero', (faults) => faults.badGa({ kind: 'zero' })],
  ['3 badGa one', (faults) => faults.badGa({ kind: 'one' })],
  ['3 badGa primeMinusOne', (faults) => faults.badGa({ kind: 'primeMinusOne' })],
  ['3 badGa low', (faults) => faults.badGa({ kind: 'low' })],
  ['3 badGa high', (faults) => faults.badGa({ kind: 'high' })],
  ['3 dhRetry', (faults) => faults.dhRetry({ times: 5 })],
  ['3 dhFail', (faults) => faults.dhFail()],
  ['3 paramsFail', (faults) => faults.paramsFail()],
  ['1 drop', (faults) => faults.drop({ direction: 'toClient', atByte: 100 })],
]

describe('each fault that a sandbox knows', () => {
  it.each<readonly [string, Order, FramingName]>(
    BORNE.map(([name, order, framing = 'abridged']) => [name, order, framing]),
  )('%s is borne by a client that is signed in', async (name, order, framing) => {
    const heard = await playFaults({ seed: 7 }, async ({ sandbox, person, clock }) => {
      const client = await person('Ann', { framing })
      if (name === '1 drop') sandbox.faults.close()
      const fault = order(sandbox.faults)
      const names: string[] = []
      for (let call = 0; call < 12; call++) {
        names.push(await ask(client))
        await new Promise<void>((resolve) => {
          clock.schedule(7_000, resolve)
        })
      }
      return { names: new Set(names), hasHappened: fault.count > 0 || name.startsWith('5 clock') }
    })
    expect(heard).toEqual({ names: new Set(['Ann']), hasHappened: true })
  })

  it.each(BORNE_AT_FIRST)('%s is borne by a client that agrees on a key', async (_name, order) => {
    const heard = await playFaults({ seed: 8 }, async ({ sandbox, person }) => {
      const fault = order(sandbox.faults)
      const client = await person('Ann')
      return { name: await ask(client), hasHappened: fault.count > 0 }
    })
    expect(heard).toEqual({ name: 'Ann', hasHappened: true })
  })

  it.each<readonly [string, Order]>([
    ['4 gzip bomb', (faults) => faults.gzip({ kind: 'bomb' })],
    ['4 gzip nested', (faults) => faults.gzip({ kind: 'nested' })],
    ['4 gzip broken', (faults) => faults.gzip({ kind: 'broken' })],
    ['4 unknownConstructor', (faults) => faults.unknownConstructor()],
    ['6 wrongType', (faults) => faults.wrongType()],
    ['6 rpcError', (faults) => faults.rpcError({ code: 400, text: 'X' })],
  ])('%s fails one call, and no other', async (_name, order) => {
    const heard = await playFaults({ seed: 9 }, async ({ sandbox, person }) => {
      const client = await person('Ann')
      order(sandbox.faults)
      const failure = await ask(client).catch((error: unknown) => error)
      return { failed: failure instanceof Error, name: await ask(client) }
    })
    expect(heard).toEqual({ failed: true, name: 'Ann' })
  })
})
