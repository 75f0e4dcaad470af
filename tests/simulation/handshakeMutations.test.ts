import { describe, expect, it } from 'vitest'
import type { HandshakeAnswer } from '../../src/mtproto/handshake/handshakeAnswer.js'
import type { Faults } from '../../src/sandbox/index.js'
import { flipped } from '../flipped.js'
import { timeoutMs } from '../isLongRun.js'
import { playFaults } from './faultScene.js'

type Order = (faults: Faults) => unknown

/** Changes one bit of each field of bytes that an answer has. */
function flipBits(): readonly (readonly [string, Order])[] {
  const bits = [0, 61, 127]
  return bits.flatMap((bit): readonly (readonly [string, Order])[] => [
    [
      `resPQ.nonce ${bit}`,
      (faults) => faults.mutate({ answer: 'resPQ', change: (one) => ({ ...one, nonce: flipped(one.nonce, bit) }) }),
    ],
    [
      `resPQ.server_nonce ${bit}`,
      (faults) =>
        faults.mutate({ answer: 'resPQ', change: (one) => ({ ...one, server_nonce: flipped(one.server_nonce, bit) }) }),
    ],
    [
      `resPQ.pq ${bit}`,
      (faults) => faults.mutate({ answer: 'resPQ', change: (one) => ({ ...one, pq: flipped(one.pq, bit % 60) }) }),
    ],
    [
      `server_DH_params_ok.nonce ${bit}`,
      (faults) =>
        faults.mutate({ answer: 'server_DH_params_ok', change: (one) => ({ ...one, nonce: flipped(one.nonce, bit) }) }),
    ],
    [
      `server_DH_params_ok.server_nonce ${bit}`,
      (faults) =>
        faults.mutate({
          answer: 'server_DH_params_ok',
          change: (one) => ({ ...one, server_nonce: flipped(one.server_nonce, bit) }),
        }),
    ],
    [
      `server_DH_params_ok.encrypted_answer ${bit}`,
      (faults) =>
        faults.mutate({
          answer: 'server_DH_params_ok',
          change: (one) => ({ ...one, encrypted_answer: flipped(one.encrypted_answer, bit * 35) }),
        }),
    ],
    [
      `server_DH_inner_data.nonce ${bit}`,
      (faults) =>
        faults.mutate({
          answer: 'server_DH_inner_data',
          change: (one) => ({ ...one, nonce: flipped(one.nonce, bit) }),
        }),
    ],
    [
      `server_DH_inner_data.server_nonce ${bit}`,
      (faults) =>
        faults.mutate({
          answer: 'server_DH_inner_data',
          change: (one) => ({ ...one, server_nonce: flipped(one.server_nonce, bit) }),
        }),
    ],
    [
      `server_DH_inner_data.dh_prime ${bit}`,
      (faults) =>
        faults.mutate({
          answer: 'server_DH_inner_data',
          change: (one) => ({ ...one, dh_prime: flipped(one.dh_prime, bit * 16) }),
        }),
    ],
    [
      `server_DH_inner_data.g_a ${bit}`,
      (faults) =>
        faults.mutate({
          answer: 'server_DH_inner_data',
          change: (one) => ({ ...one, g_a: flipped(one.g_a, bit * 16) }),
        }),
    ],
    [
      `dh_gen_ok.nonce ${bit}`,
      (faults) => faults.mutate({ answer: 'dh_gen_ok', change: (one) => ({ ...one, nonce: flipped(one.nonce, bit) }) }),
    ],
    [
      `dh_gen_ok.server_nonce ${bit}`,
      (faults) =>
        faults.mutate({
          answer: 'dh_gen_ok',
          change: (one) => ({ ...one, server_nonce: flipped(one.server_nonce, bit) }),
        }),
    ],
    [
      `dh_gen_ok.new_nonce_hash1 ${bit}`,
      (faults) =>
        faults.mutate({
          answer: 'dh_gen_ok',
          change: (one) => ({ ...one, new_nonce_hash1: flipped(one.new_nonce_hash1, bit) }),
        }),
    ],
  ])
}

/** Another answer than the one that is due. */
const OUT_OF_PLACE: readonly (readonly [string, Order])[] = (
  ['resPQ', 'server_DH_params_ok', 'dh_gen_ok'] as const
).map((answer) => {
  const nonce = new Uint8Array(16)
  const other: HandshakeAnswer = { _: 'server_DH_params_fail', nonce, server_nonce: nonce, new_nonce_hash: nonce }
  return [`${answer} is something else`, (faults) => faults.mutate({ answer, change: () => other })]
})

const CASES: readonly (readonly [string, Order])[] = [
  ...flipBits(),
  ...OUT_OF_PLACE,
  ...[0, 1, 2, 8].map((g): readonly [string, Order] => [`g is ${g}`, (faults) => faults.badG({ g })]),
  ['resPQ of an earlier exchange', (faults) => faults.replayOld({ answer: 'resPQ' })],
  ['the end of an earlier exchange', (faults) => faults.replayOld({ answer: 'dh_gen_ok' })],
]

describe('H1 an answer of a key exchange that was tampered with', { timeout: timeoutMs }, () => {
  it('is refused, whatever of it was changed, and another exchange with other nonces is done', async () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40)
    const nonces: string[] = []
    const failures = await playFaults({ seed: 1 }, async ({ sandbox, createClient }) => {
      const odd: string[] = []
      for (const [name, order] of CASES) {
        // A fault that sees each beginning, before it is tampered with, and changes none.
        const watch = sandbox.faults.mutate({
          answer: 'resPQ',
          times: Infinity,
          change: (answer) => {
            nonces.push(String(answer.nonce))
            return answer
          },
        })
        order(sandbox.faults)
        const client = createClient(name)
        await client.connect()
        const { _: answered } = await client.invoke('help.getConfig', {})
        const [, fault] = sandbox.faults.active
        if (answered !== 'config' || fault?.count !== 1 || watch.count < 2) odd.push(name)
        await client.stop()
        sandbox.faults.clear()
      }
      return odd
    })
    expect(failures).toEqual([])
    expect(new Set(nonces).size).toBe(nonces.length)
  })
})
