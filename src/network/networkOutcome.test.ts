import { describe, expect, it } from 'vitest'
import { createNetworkWorld } from '../../tests/network/networkWorld.js'
import { resultOf } from '../../tests/network/scriptedCentre.js'
import { RpcError } from '../errors/rpcError.js'
import { UnknownOutcomeError } from '../errors/unknownOutcomeError.js'
import type * as tl from '../tl/generated/api.js'

const SEND: tl.Functions['messages.sendMessage']['call'] = {
  _: 'messages.sendMessage',
  peer: { _: 'inputPeerSelf' },
  message: 'knot',
  random_id: 7n,
}
const DUPLICATE = { type: 'error', code: 500, text: 'RANDOM_ID_DUPLICATE' } as const

describe('a call whose random_id was used already', () => {
  it('fails with what Telegram said when it was sent once', async () => {
    const world = await createNetworkWorld({ answer: () => DUPLICATE })
    const error = await world.clock.runUntilSettled(world.network.invoke(SEND).catch(String), 60_000)
    expect(error).toContain('RANDOM_ID_DUPLICATE (500)')
    expect(world.trace).toEqual(['2:messages.sendMessage'])
    world.network.stop()
  })

  it('was most likely done when it was sent again after a fault', async () => {
    let count = 0
    const world = await createNetworkWorld({
      answer: () => (count++ === 0 ? { type: 'error', code: 500, text: 'INTERNAL' } : DUPLICATE),
    })
    const call = world.network.invoke(SEND)
    const error = await world.clock.runUntilSettled(
      call.catch((reason: unknown) => reason),
      60_000,
    )
    expect(error).toBeInstanceOf(UnknownOutcomeError)
    expect(error).not.toBeInstanceOf(RpcError)
    expect(String(error)).toContain('most likely done')
    world.network.stop()
  })

  it.each(['line', 'session'] as const)('was most likely done when its %s was lost', async (what) => {
    let count = 0
    const world = await createNetworkWorld({ answer: () => (count++ === 0 ? undefined : DUPLICATE) })
    const call = world.network.invoke(SEND).catch((reason: unknown) => reason)
    await world.clock.runUntil(() => count === 1, 10_000)
    if (what === 'session') world.centre(2).forgetSessions()
    world.memory.breakLines()
    const error = await world.clock.runUntilSettled(call, 60_000)
    if (what === 'session') expect(error).toBeInstanceOf(UnknownOutcomeError)
    // A session that goes on asks about the call and does not send it twice: nothing came in time.
    else expect(String(error)).toContain('TimeoutError')
    expect(count).toBe(what === 'session' ? 2 : 1)
    world.network.stop()
  })

  it('gives the answer all the same when the first was done and the second says so', async () => {
    const answer = resultOf('messages.sendMessage', { _: 'updatesTooLong' })
    const world = await createNetworkWorld({ answer: () => answer })
    expect(await world.clock.runUntilSettled(world.network.invoke(SEND), 60_000)).toEqual({ _: 'updatesTooLong' })
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
    expect(world.clock.timerCount).toBe(0)
  })
})
