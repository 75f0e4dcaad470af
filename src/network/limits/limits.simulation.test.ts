import { describe, expect, it } from 'vitest'
import { isLongRun, timeoutMs } from '../../../tests/isLongRun.js'
import { createNetworkWorld, type NetworkWorld } from '../../../tests/network/networkWorld.js'
import { RpcError } from '../../errors/rpcError.js'
import { createSeededRandom, type SeededRandom } from '../../platform/memory/createSeededRandom.js'
import type * as tl from '../../tl/generated/api.js'

const LATENCY_MS = 20
const ROUND_TRIP_MS = 2 * LATENCY_MS
const EVENTS = 1_000

/** Twenty functions without parameters. What they are answered with does not matter here: every answer is an error. */
const CALLS = [
  { _: 'account.cancelPasswordEmail' },
  { _: 'account.clearRecentEmojiStatuses' },
  { _: 'account.declinePasswordReset' },
  { _: 'account.deleteAutoSaveExceptions' },
  { _: 'account.getAccountTTL' },
  { _: 'account.getContactSignUpNotification' },
  { _: 'account.getPassword' },
  { _: 'account.resendPasswordEmail' },
  { _: 'account.resetNotifySettings' },
  { _: 'account.resetWallPapers' },
  { _: 'account.resetWebAuthorizations' },
  { _: 'auth.resetAuthorizations' },
  { _: 'contacts.resetSaved' },
  { _: 'help.getConfig' },
  { _: 'help.getNearestDc' },
  { _: 'help.getSupport' },
  { _: 'messages.clearAllDrafts' },
  { _: 'messages.clearRecentReactions' },
  { _: 'smsjobs.join' },
  { _: 'smsjobs.leave' },
] as const satisfies readonly tl.AnyFunctionCall[]
/** A function that is never limited. */
const FREE_CALL = { _: 'help.getInviteText' } as const

/** What a server knows of one function, and what it has seen go wrong. */
interface Told {
  /** When the client learned of the limit, and when that ends by the server's clock. */
  knownSince: number
  until: number
  lastArrivalAt: number
}

interface Story {
  floods: number
  early: number
  crowded: number
  delayed: number
  ends: Map<string, number>
}

/** Makes calls of all functions at random for as long as it takes to tell of a thousand floods. */
async function play(seed: number): Promise<Story> {
  const random: SeededRandom = createSeededRandom(`limits ${seed}`)
  const told = new Map<string, Told>()
  const story: Story = { floods: 0, early: 0, crowded: 0, delayed: 0, ends: new Map() }
  const world: NetworkWorld = await createNetworkWorld({
    seed,
    latencyMs: LATENCY_MS,
    options: { timeoutMs: 1_000_000_000, floodWaitLimitSeconds: 600 },
    answer: (call) => {
      const now = world.clock.now()
      const known = told.get(call._)
      const isQueued = world.network.limits.some(({ method, waitingCount }) => method === call._ && waitingCount > 0)
      if (known !== undefined && now - LATENCY_MS > known.knownSince) {
        if (now < known.until) story.early += 1
        if (isQueued && now - known.lastArrivalAt < ROUND_TRIP_MS) story.crowded += 1
      }
      const isFlood = call._ !== FREE_CALL._ && story.floods < EVENTS && random.chance(0.4)
      if (known !== undefined) known.lastArrivalAt = now
      if (!isFlood) return { type: 'error', code: 400, text: 'DONE' }
      story.floods += 1
      // Mostly short, now and then minutes long.
      const seconds = random.chance(0.9) ? 1 + random.integer(10) : 1 + random.integer(300)
      const until = Math.max(known?.until ?? 0, now + seconds * 1_000)
      told.set(call._, { knownSince: now + LATENCY_MS, until, lastArrivalAt: now })
      return { type: 'error', code: 420, text: `FLOOD_WAIT_${seconds}` }
    },
  })
  const make = async (call: (typeof CALLS)[number] | typeof FREE_CALL): Promise<number> => {
    const startedAt = world.clock.now()
    const end = await world.network.invoke(call, { retry: { maxRetries: 1_000 } }).then(
      () => 'a result',
      (error: unknown) => (error instanceof RpcError ? error.text : String(error)),
    )
    story.ends.set(end, (story.ends.get(end) ?? 0) + 1)
    return world.clock.now() - startedAt
  }
  const makeFree = async (): Promise<void> => {
    if ((await make(FREE_CALL)) !== ROUND_TRIP_MS) story.delayed += 1
  }
  const open: Promise<unknown>[] = []
  await world.clock.runUntilSettled(make(FREE_CALL), 1_000_000)
  while (story.floods < EVENTS) {
    open.push(makeFree())
    for (let count = random.integer(6); count > 0; count--) {
      open.push(
        ...CALLS.slice(random.integer(CALLS.length))
          .slice(0, 1)
          .map((call) => make(call)),
      )
    }
    await world.clock.advance(random.integer(4_000))
  }
  await world.clock.runUntilSettled(Promise.all(open), 1_000_000_000)
  expect(world.network.limits.filter(({ waitingCount }) => waitingCount > 0)).toEqual([])
  world.network.stop()
  await world.clock.advance(1_000)
  expect(world.clock.timerCount).toBe(0)
  return story
}

describe('limits', () => {
  it.each(isLongRun ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [1])(
    'R4 are never tried early, delay no other function, and let one call go at a time, seed %i',
    async (seed) => {
      const { floods, early, crowded, delayed, ends } = await play(seed)
      expect({ floods, early, crowded, delayed, ends: [...ends.keys()] }).toEqual({
        floods: EVENTS,
        early: 0,
        crowded: 0,
        delayed: 0,
        ends: ['DONE'],
      })
    },
    timeoutMs,
  )
})
