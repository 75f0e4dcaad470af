import { describe, expect, it } from 'vitest'
import { UnknownOutcomeError } from '../../src/errors/index.js'
import { timeoutMs } from '../isLongRun.js'
import { countOf } from './countOf.js'
import { ask, playFaults } from './faultScene.js'
import { expectedNotes, inOrder, notesIn } from './sendNotes.js'

describe('everything at once', { timeout: timeoutMs }, () => {
  it.each(Array.from({ length: countOf(100, 2) }, (_, seed) => seed))(
    'L2 30 days of all faults at a low rate: every call is answered once, seed %i',
    async (seed) => {
      const days = countOf(30, 1)
      const result = await playFaults({ seed }, async (scene) => {
        const { clock, sandbox } = scene
        const client = await scene.person('Ann', { timeoutMs: 6 * 3_600_000 })
        const { faults } = sandbox
        const rare = { times: Infinity, probability: 0.004 }
        faults.reset(rare)
        faults.halfClose(rare)
        faults.stall({ ...rare, ms: 40_000 })
        faults.corrupt(rare)
        faults.truncate({ ...rare, bytes: 3 })
        faults.garbage({ ...rare, bytes: 9 })
        faults.delay({ ...rare, ms: 3_000, jitterMs: 3_000 })
        faults.split({ ...rare, size: 5 })
        faults.transportError({ ...rare, code: -404 })
        faults.hugeLength(rare)
        faults.zeroLength(rare)
        faults.silent({ times: Infinity, probability: 0.1 })
        faults.dhRetry({ times: Infinity, probability: 0.2 })
        faults.duplicate(rare)
        faults.reorder({ ...rare, window: 2 })
        for (const order of [faults.oldId, faults.evenId, faults.wrongSession, faults.nestedContainer]) order(rare)
        for (const order of [faults.withholdAck, faults.withholdAnswer, faults.detailedInfoOnly]) order(rare)
        faults.badServerSalt(rare)
        faults.badMessage({ ...rare, code: 32 })
        faults.forgetSession(rare)
        faults.forgetTempKey(rare)
        faults.rotateSalt({ everyMs: 3_600_000 })
        faults.slow({ ...rare, ms: 9_000 })
        faults.executeThenDrop(rare)
        faults.dropThenExecuteLate({ ...rare, ms: 500 })
        faults.rpcError({ ...rare, code: 420, text: 'FLOOD_WAIT_3' })
        faults.clock({ offsetMs: 0, driftPerHourMs: 400 })
        let count = 0
        for (let hour = 0; hour < days * 24; hour++) {
          for (let call = 0; call < 3; call++) {
            // What cannot be known is said to be so; the world shows that it was done, and once.
            await client.sendMessage('me', `note ${count++}`).catch((error: unknown) => {
              expect(error).toBeInstanceOf(UnknownOutcomeError)
            })
          }
          await new Promise<void>((resolve) => {
            clock.schedule(3_600_000, resolve)
          })
        }
        const happened = faults.active.reduce((sum, fault) => sum + fault.count, 0)
        return { notes: notesIn(scene), count, happened, name: await ask(client) }
      })
      expect(result.name).toBe('Ann')
      expect(inOrder(result.notes)).toEqual(expectedNotes(result.count))
      expect(result.happened).toBeGreaterThan(days * 5)
    },
  )
})
