import { describe, expect, it } from 'vitest'
import type { Direction } from '../../src/sandbox/faults/passingChunk.js'
import { isLongRun, timeoutMs } from '../isLongRun.js'
import { ask, type FaultScene, playFaults } from './faultScene.js'

/** Every offset in a long run; elsewhere some of each part of the stream. */
const STEP = isLongRun ? 1 : 257
const FIRST_BYTES = 4_096

/** Talks over a line of its own until more than 4 KiB have gone each way, and cuts it at one place. */
async function talkOver(scene: FaultScene, direction: Direction, atByte: number): Promise<readonly [string, number]> {
  const { sandbox, createClient } = scene
  const fault = sandbox.faults.drop({ direction, atByte, how: atByte % 2 === 0 ? 'close' : 'reset' })
  const client = createClient(`${direction} ${atByte}`)
  await client.connect()
  // The line that is cut may be any: all are as long as this.
  for (let call = 0; call < 40 && fault.count === 0; call++) {
    await client.invoke('langpack.getLanguages', { lang_pack: 'a'.repeat(200) }).catch(() => undefined)
    await client.invoke('help.getConfig', {})
  }
  const { _: answered } = await client.invoke('help.getConfig', {})
  await client.stop()
  fault.remove()
  return [answered, fault.count]
}

describe('T2 a line that is cut', { timeout: timeoutMs }, () => {
  it.each<Direction>(['toServer', 'toClient'])(
    '%s at any of its first 4,096 bytes costs a caller time, and no more',
    async (direction) => {
      const outcomes = await playFaults({ seed: 22 }, async (scene) => {
        const seen: (readonly [string, number])[] = []
        for (let atByte = 0; atByte < FIRST_BYTES; atByte += STEP) seen.push(await talkOver(scene, direction, atByte))
        expect(scene.faults).toEqual([])
        return seen
      })
      expect(outcomes).toEqual(outcomes.map(() => ['config', 1]))
    },
  )

  it('H4 at any byte of a key exchange, each way, and the exchange is done on another line', async () => {
    const step = isLongRun ? 1 : 97
    const counts = await playFaults({ seed: 44 }, async ({ sandbox, createClient }) => {
      const cut: number[] = []
      for (const [direction, length] of [
        ['toServer', 900],
        ['toClient', 850],
      ] as const) {
        for (let atByte = 0; atByte < length; atByte += step) {
          const fault = sandbox.faults.drop({ direction, atByte })
          const client = createClient(`${direction} ${atByte}`)
          await client.connect()
          await client.invoke('help.getNearestDc', {})
          await client.stop()
          cut.push(fault.count)
          fault.remove()
        }
      }
      return cut
    })
    expect(new Set(counts)).toEqual(new Set([1]))
  })
})

describe('a line that is cut for real', () => {
  it('T2 over sockets, and the caller is answered all the same', async () => {
    const { Client } = await import('../../src/index.js')
    const { createSandbox } = await import('../../src/sandbox/index.js')
    await using sandbox = await createSandbox({ seed: 2 })
    await sandbox.listen()
    const { phoneNumber } = await sandbox.createUser({ firstName: 'Ann' })
    for (const how of ['close', 'reset'] as const) {
      const fault = sandbox.faults.drop({ direction: 'toClient', atByte: 1_000, how })
      await using client = new Client({ ...sandbox.connection })
      await client.start({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })
      expect([await ask(client), fault.count]).toEqual(['Ann', 1])
    }
  })
})
