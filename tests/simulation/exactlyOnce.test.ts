import { describe, expect, it } from 'vitest'
import type { Client } from '../../src/index.js'
import { createSeededRandom } from '../../src/platform/memory/createSeededRandom.js'
import { isLongRun, timeoutMs } from '../isLongRun.js'
import { onStage } from '../stage/onStage.js'
import type { Stage } from '../stage/stage.js'

/** How many calls over how many broken lines; the matrix asks for 10,000 over 1,000, and for 1,000 that may not be repeated. */
const [CALLS, BREAKS] = isLongRun ? [10_000, 1_000] : [600, 60]
const PRECARIOUS_CALLS = isLongRun ? 1_000 : 150
const SELF = { _: 'inputPeerSelf' } as const

/** Has the server run calls and lose their answers, and ends lines at random while calls are made. */
async function overBrokenLines(
  { sandbox, pass }: Stage,
  userId: number,
  count: number,
  breaks: number,
  method: 'messages.sendMessage' | 'messages.exportChatInvite',
  make: (index: number) => Promise<unknown>,
): Promise<readonly string[]> {
  const random = createSeededRandom(`${method} ${count}`)
  sandbox.faults.executeThenDrop({ userId, method, probability: 0.02, times: Math.ceil(breaks / 10) })
  sandbox.faults.executeThenDrop({
    userId,
    method,
    probability: 0.01,
    times: Math.ceil(breaks / 20),
    forgetSession: true,
  })
  const ends: Promise<string>[] = []
  let broken = 0
  for (let index = 0; index < count; index++) {
    const name = (reason: unknown): string => (reason instanceof Error ? reason.name : String(reason))
    ends.push(make(index).then(() => 'done', name))
    if (random.chance(0.5)) await pass(random.integer(40))
    if (broken * count < index * breaks) {
      broken += 1
      // The client may still be on its way back.
      for (let waits = 0; sandbox.faults.close({ userId }) === 0 && waits < 1_000; waits++) await pass(100)
      await pass(random.integer(500))
    }
  }
  expect(broken).toBeGreaterThanOrEqual(breaks - 1)
  return Promise.all(ends)
}

/** How often each text is in the account's own chat. */
async function timesWritten(client: Client): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  let offsetId = 0
  for (;;) {
    const page = { peer: SELF, offset_date: 0, add_offset: 0, limit: 100, max_id: 0, min_id: 0, hash: 0n }
    const history = await client.invoke('messages.getHistory', { ...page, offset_id: offsetId })
    const messages = 'messages' in history ? history.messages : []
    for (const message of messages) {
      if (message._ === 'message') counts.set(message.message, (counts.get(message.message) ?? 0) + 1)
      offsetId = message.id
    }
    if (messages.length === 0) return counts
  }
}

/** Signs somebody in who hears of no updates: nothing but the calls of the test goes over the lines that are broken. */
async function signIn({ sandbox, newClient }: Stage): Promise<{ readonly client: Client; readonly userId: number }> {
  const { id, phoneNumber } = await sandbox.createUser({ firstName: 'Dunlin' })
  const client = await newClient({ receiveUpdates: false })
  await client.signIn({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })
  return { client, userId: id }
}

describe('calls over lines that break', { timeout: timeoutMs }, () => {
  it('R1 run exactly once where they carry a random_id, and each settles once', () =>
    onStage(async (stage) => {
      const { client, userId } = await signIn(stage)
      const ends = await overBrokenLines(stage, userId, CALLS, BREAKS, 'messages.sendMessage', (index) =>
        client.invoke(
          'messages.sendMessage',
          { peer: SELF, message: `dunlin ${index}`, random_id: client.randomId() },
          { timeoutMs: 3_600_000 },
        ),
      )
      // What had to be sent again in a new session says that its random_id was used: it was done, though its answer is lost.
      expect(ends.filter((end) => end !== 'done' && end !== 'UnknownOutcomeError')).toEqual([])
      const written = await timesWritten(client)
      expect(written.size).toBe(CALLS)
      expect([...written.values()].every((times) => times === 1)).toBe(true)
    }))

  it('R2 never run twice where they carry none, and say so where it cannot be known', () =>
    onStage(async (stage) => {
      const { sandbox } = stage
      const { client, userId } = await signIn(stage)
      const { id: chatId } = await client.createSupergroup('Estuary')
      const before = sandbox.calls.length
      const ends = await overBrokenLines(
        stage,
        userId,
        PRECARIOUS_CALLS,
        PRECARIOUS_CALLS / 10,
        'messages.exportChatInvite',
        (index) => client.with({ timeoutMs: 3_600_000 }).createInviteLink(chatId, { title: `link ${index}` }),
      )
      const done = ends.filter((end) => end === 'done').length
      const unknown = ends.filter((end) => end === 'UnknownOutcomeError').length
      expect(done + unknown).toBe(PRECARIOUS_CALLS)
      expect(unknown).toBeGreaterThan(0)
      const run = sandbox.calls.slice(before).filter(({ method }) => method === 'messages.exportChatInvite').length
      expect(run).toBeGreaterThanOrEqual(done)
      expect(run).toBeLessThanOrEqual(done + unknown)
    }))
})
