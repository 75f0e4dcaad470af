import { describe, expect, it } from 'vitest'
import { createNetworkWorld, type NetworkWorld, type NetworkWorldOptions } from '../../../tests/network/networkWorld.js'
import { resultOf, type ScriptedAnswer } from '../../../tests/network/scriptedCentre.js'
import { isLongRun, timeoutMs } from '../../../tests/isLongRun.js'
import { createSeededRandom } from '../../platform/memory/createSeededRandom.js'

const ASK = { _: 'help.getNearestDc' } as const
const HOUR_MS = 3_600_000

const answer = (): ScriptedAnswer =>
  resultOf('help.getNearestDc', { _: 'nearestDc', country: 'NL', this_dc: 2, nearest_dc: 2 })

function createWorld(options: Partial<NetworkWorldOptions> = {}): Promise<NetworkWorld> {
  return createNetworkWorld({ usePfs: true, exchangesKeys: true, isSignedIn: true, answer, ...options })
}

const ask = (world: NetworkWorld): Promise<unknown> => {
  const call = world.network.invoke(ASK, { timeoutMs: 600_000 })
  return world.clock.runUntilSettled(
    call.then(() => 'answered', String),
    600_000,
  )
}

/** P1 wants 24 hours and 200 losses, P2 wants 20 runs of each kind; a shorter run keeps the proportions. */
const SECONDS = isLongRun ? 86_400 : 900
const LOSSES = isLongRun ? 200 : 15
const RUNS = isLongRun ? 20 : 4
const START = Date.UTC(2026, 0, 1)
const REFUSED: ScriptedAnswer = { type: 'error', code: 400, text: 'ENCRYPTED_MESSAGE_INVALID' }

describe('temporary keys that are lost', () => {
  it.each(['forgetting', 'breaking'])(
    'P1 %s temporary keys at random fails no call',
    async (kind) => {
      const random = createSeededRandom(`P1 ${kind}`)
      const world = await createWorld()
      const centre = world.centre(2)
      const failures: unknown[] = []
      const losses = new Set(Array.from({ length: LOSSES }, () => random.integer(SECONDS)))
      for (let second = 0; second < SECONDS; second++) {
        world.network.invoke(ASK).catch((error: unknown) => failures.push(error))
        if (losses.has(second)) {
          await world.clock.advance(random.integer(1_000))
          if (kind === 'forgetting') centre.keys.forgetTemporary()
          else world.memory.breakLines()
          world.clock.schedule(random.integer(900), () => random.chance(0.3) && world.memory.breakLines())
        }
        await world.clock.advance(1_000 - ((world.clock.now() - START) % 1_000))
      }
      await world.clock.advance(30_000)
      expect(failures).toEqual([])
      expect(centre.keys.permanentIds).toEqual([world.savedKeys.get(2)?.authKeyId])
      expect(centre.keys.usedIds.has(world.savedKeys.get(2)?.authKeyId ?? 0n)).toBe(false)
      if (kind === 'forgetting') expect(centre.keys.boundIds.length).toBeGreaterThan(losses.size * 0.8)
      expect(world.events.filter(([name]) => name === 'keyRefused')).toEqual([])
      world.network.stop()
      await world.clock.runUntilIdle(1_000)
    },
    timeoutMs,
  )

  it(
    '2.30, P2 a proof that is refused costs a young permanent key nothing',
    async () => {
      for (let seed = 0; seed < RUNS; seed++) {
        const world = await createWorld({ seed })
        const centre = world.centre(2)
        await ask(world)
        const permanent = world.savedKeys.get(2)?.authKeyId
        await world.clock.advance(10_000)
        const until = world.clock.now() + 45_000
        centre.answerBinding = () => (world.clock.now() < until ? REFUSED : undefined)
        centre.keys.unbind()
        expect(await ask(world)).toBe('answered')
        expect([seed, world.savedKeys.get(2)?.authKeyId, centre.keys.permanentIds.length]).toEqual([seed, permanent, 1])
        world.network.stop()
      }
    },
    timeoutMs,
  )

  it(
    '2.30, P2 a proof that is refused three times in a row, by fresh keys, costs an old permanent key its place',
    async () => {
      for (let seed = 0; seed < RUNS; seed++) {
        const world = await createWorld({ seed })
        const centre = world.centre(2)
        await ask(world)
        const permanent = world.savedKeys.get(2)?.authKeyId
        await world.clock.advance(HOUR_MS)
        let refusals = 0
        const mostRefusals = seed % 2 === 0 ? 2 : 3
        centre.answerBinding = () => (++refusals <= mostRefusals ? REFUSED : undefined)
        centre.keys.unbind()
        expect(await ask(world)).toBe('answered')
        const isKept = world.savedKeys.get(2)?.authKeyId === permanent
        expect([seed, isKept, centre.keys.permanentIds.length]).toEqual([seed, seed % 2 === 0, seed % 2 === 0 ? 1 : 2])
        world.network.stop()
      }
    },
    timeoutMs,
  )
})
