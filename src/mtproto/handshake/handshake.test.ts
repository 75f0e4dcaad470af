import { describe, expect, it } from 'vitest'
import {
  clientRandom,
  EXCHANGE_STARTS_AT,
  exchangeClient,
  exchangeServer,
  PACKET_TRAVELS_MS,
  runExchange,
} from '../../../tests/runExchange.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { testRsaKey } from '../../../tests/testRsaKey.js'
import { createAuthKey } from '../../crypto/authKey.js'
import { telegramKeys } from '../../crypto/rsa/telegramKeys.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import type { AnyObject } from '../../tl/generated/mtproto.js'
import { mtprotoSchema } from '../../tl/index.js'
import { createClientHandshake } from './createClientHandshake.js'
import { createServerHandshake } from './createServerHandshake.js'
import type { HandshakeEvent } from './handshake.js'

function valueOf(packet: Uint8Array | undefined): AnyObject {
  if (packet === undefined) throw new Error('There is no such packet')
  return mtprotoSchema().read(packet.subarray(20))
}

function onlyPacket(events: readonly HandshakeEvent[]): Uint8Array {
  const [event] = events
  if (events.length !== 1 || event?.type !== 'send') throw new Error(`Not one packet but ${JSON.stringify(events)}`)
  return event.packet
}

describe('key exchange', () => {
  it('2.18 and 2.22 gives both sides the same key, id and salt', () => {
    const { clientKey, serverKey, rejection, clientPackets, serverPackets } = runExchange(
      exchangeClient(1),
      exchangeServer(1),
    )
    expect(rejection).toBeUndefined()
    expect(clientKey?.authKey).toHaveLength(256)
    expect(clientKey).toEqual({ ...serverKey, timeOffsetMs: clientKey?.timeOffsetMs })
    expect(createAuthKey(crypto, clientKey?.authKey ?? new Uint8Array(0)).id).toBe(clientKey?.authKeyId)
    expect([...clientPackets, ...serverPackets].map((packet) => valueOf(packet)._)).toEqual([
      'req_pq_multi',
      'req_DH_params',
      'set_client_DH_params',
      'resPQ',
      'server_DH_params_ok',
      'dh_gen_ok',
    ])
  })

  it('2.23 measures the server’s time against the middle of the round trip', () => {
    const { clientKey, serverKey } = runExchange(exchangeClient(1), exchangeServer(1))
    // Packets: question at 100 ms, read by the server at 150 ms, answer at 200 ms. The server tells whole seconds.
    const middle = EXCHANGE_STARTS_AT + 3 * PACKET_TRAVELS_MS
    expect(clientKey?.timeOffsetMs).toBe(Math.floor(middle / 1000) * 1000 - middle)
    expect(serverKey?.timeOffsetMs).toBe(0)
  })

  it.each([
    [{}, {}],
    [{ dcId: 2 }, { dcId: 2 }],
    [{ dcId: 2, isTest: true }, { dcId: 2 }],
    [{ dcId: 4, isMedia: true }, { dcId: 4 }],
    [{ dcId: 3, isTest: true, isMedia: true }, { dcId: 3 }],
    [{ expiresInSeconds: 86_400 }, { expiresInSeconds: 86_400 }],
    [
      { dcId: 5, expiresInSeconds: 3600 },
      { dcId: 5, expiresInSeconds: 3600 },
    ],
  ])('2.6 tells the server what the key is for: %j', (options, expected) => {
    const { clientKey, serverKey } = runExchange(exchangeClient(1, options), exchangeServer(1))
    const { authKey, authKeyId, salt } = clientKey ?? {}
    expect(clientKey).toStrictEqual({ authKey, authKeyId, salt, timeOffsetMs: clientKey?.timeOffsetMs, ...expected })
    expect(serverKey).toStrictEqual({ authKey, authKeyId, salt, timeOffsetMs: 0, ...expected })
  })

  it('2.24 tells the server’s driver of the key before the client hears of it', () => {
    const server = exchangeServer(1)
    const { clientPackets } = runExchange(exchangeClient(1), server)
    const again = exchangeServer(1)
    const events = clientPackets.flatMap((packet) => again.receive(packet, EXCHANGE_STARTS_AT))
    expect(events.map(({ type }) => type)).toEqual(['send', 'send', 'completed', 'send'])
  })

  it('2.1 numbers the messages of both sides rightly and upwards', () => {
    const { clientPackets, serverPackets } = runExchange(exchangeClient(1), exchangeServer(1))
    for (const [packets, lowBits] of [
      [clientPackets, 0n],
      [serverPackets, 1n],
    ] as const) {
      const ids = packets.map((packet) => new DataView(packet.buffer).getBigInt64(8, true))
      expect(ids.every((id) => (id & 3n) === lowBits && id >> 32n === BigInt(EXCHANGE_STARTS_AT / 1000))).toBe(true)
      expect(ids).toEqual([...ids].toSorted((left, right) => (left < right ? -1 : 1)))
      expect(new Set(ids).size).toBe(3)
    }
  })

  it('2.3 and 2.6 draws new nonces for every run', () => {
    const client = exchangeClient(1)
    const nonces = [client.start(0), client.start(1), exchangeClient(2).start(0)].map((events) => {
      return onlyPacket(events).slice(24).join()
    })
    expect(new Set(nonces).size).toBe(3)
  })

  it('2.4 finds its key among others and prefers its own order', () => {
    const keys = [telegramKeys.main, testRsaKey]
    const { clientKey, serverKey } = runExchange(
      exchangeClient(1, { publicKeys: keys }),
      exchangeServer(1, { privateKeys: [{ ...telegramKeys.test, d: Uint8Array.of(1) }, testRsaKey] }),
    )
    expect(clientKey?.authKey).toEqual(serverKey?.authKey)
    expect(clientKey).toBeDefined()
  })

  it('2.4 fails closed if the server has no key that is trusted', () => {
    const outcome = runExchange(exchangeClient(1, { publicKeys: [telegramKeys.main] }), exchangeServer(1))
    expect(outcome.rejection).toEqual({
      by: 'client',
      reason: 'The server has none of the RSA keys that this client trusts',
    })
    expect(outcome.clientPackets).toHaveLength(1)
  })

  it('2.2 ignores answers to a run that was given up, and completes the next', () => {
    const client = exchangeClient(1)
    const server = exchangeServer(1)
    const lateAnswers: Uint8Array[] = []
    // The first run is given up after its second question; the answers arrive all the same.
    const first = onlyPacket(server.receive(onlyPacket(client.start(0)), 0))
    lateAnswers.push(first)
    lateAnswers.push(onlyPacket(server.receive(onlyPacket(client.receive(first, 0)), 0)))
    let question = onlyPacket(client.start(1))
    let completed = false
    for (let step = 0; step < 3; step++) {
      for (const late of lateAnswers) expect(client.receive(late, 1)).toEqual([])
      const answer = server.receive(question, 1).at(-1)
      if (answer?.type !== 'send') throw new Error(`No answer but ${JSON.stringify(answer)}`)
      const [event] = client.receive(answer.packet, 1)
      if (event?.type === 'send') question = event.packet
      else completed = event?.type === 'completed'
    }
    expect(completed).toBe(true)
    expect(client.receive(lateAnswers[0] ?? new Uint8Array(0), 1)).toEqual([])
  })

  it('2.2 refuses every message but the one that is due', () => {
    const { serverPackets } = runExchange(exchangeClient(1), exchangeServer(1))
    for (let due = 0; due < 3; due++) {
      for (let sent = 0; sent < 3; sent++) {
        if (sent === due) continue
        const client = exchangeClient(1)
        client.start(EXCHANGE_STARTS_AT)
        for (const packet of serverPackets.slice(0, due)) client.receive(packet, EXCHANGE_STARTS_AT + 100)
        const [event] = client.receive(serverPackets[sent] ?? new Uint8Array(0), EXCHANGE_STARTS_AT)
        expect(event?.type === 'rejected' && event.reason).toContain('is not the answer that was due')
      }
    }
  })

  it('2.25 goes no further on the line after a failed check', () => {
    const { serverPackets } = runExchange(exchangeClient(1), exchangeServer(1))
    const client = exchangeClient(1)
    client.start(EXCHANGE_STARTS_AT)
    expect(client.receive(new Uint8Array(24), EXCHANGE_STARTS_AT)).toMatchObject([{ type: 'rejected' }])
    for (const packet of serverPackets) expect(client.receive(packet, EXCHANGE_STARTS_AT)).toEqual([])
  })

  it('2.26 is bounded in packets on both sides', () => {
    const client = exchangeClient(1)
    const late = onlyPacket(exchangeServer(1).receive(onlyPacket(client.start(0)), 0))
    client.start(1)
    const atClient = Array.from({ length: 33 }, () => client.receive(late, 1)).flat()
    expect(atClient).toEqual([{ type: 'rejected', reason: 'More than 32 packets in one key exchange' }])

    const server = exchangeServer(1)
    const question = onlyPacket(exchangeClient(1).start(0))
    const atServer = Array.from({ length: 200 }, () => server.receive(question, 0)).flat()
    expect(atServer).toHaveLength(129)
    expect(atServer.at(-1)).toEqual({ type: 'rejected', reason: 'More than 128 packets without a key' })

    const busy = exchangeServer(1)
    for (let round = 0; round < 2; round++) {
      const begun = Array.from({ length: 100 }, () => busy.receive(question, 0)).flat()
      expect(begun.every(({ type }) => type === 'send')).toBe(true)
      expect(runExchange(exchangeClient(round), busy).serverKey).toBeDefined()
    }
  })

  it('2.21 (H6) takes up to five refusals with the right retry_id, and restarts at the sixth', () => {
    for (let refusals = 1; refusals <= 6; refusals++) {
      const client = exchangeClient(refusals)
      const judgeKey = (refusedCount: number): 'ok' | 'retry' => (refusedCount < refusals ? 'retry' : 'ok')
      const outcome = runExchange(client, exchangeServer(refusals, { faults: { judgeKey } }))
      const attempts = outcome.clientPackets.filter((packet) => valueOf(packet)._ === 'set_client_DH_params')
      expect(attempts).toHaveLength(Math.min(refusals, 5) + 1)
      if (refusals <= 5) {
        expect(outcome.clientKey?.authKey).toEqual(outcome.serverKey?.authKey)
        expect(outcome.clientKey).toBeDefined()
      } else {
        expect(outcome.rejection).toEqual({ by: 'client', reason: 'The server refused 6 keys in a row' })
        expect(valueOf(onlyPacket(client.start(0)))._).toBe('req_pq_multi')
      }
    }
  })

  it('2.21 asks for another key if the id is taken, and the new key is another', () => {
    const taken = new Set<bigint>()
    const isKeyIdTaken = (id: bigint): boolean => taken.size === 0 && taken.add(id).has(id)
    const { clientKey, serverKey } = runExchange(exchangeClient(1), exchangeServer(1, { isKeyIdTaken }))
    expect(clientKey?.authKey).toEqual(serverKey?.authKey)
    expect(clientKey).toBeDefined()
    expect(taken).not.toContain(clientKey?.authKeyId)
    expect(taken.size).toBe(1)
  })

  it('2.21 fails after as many refusals as are allowed, if every id is taken', () => {
    const outcome = runExchange(exchangeClient(1), exchangeServer(1, { isKeyIdTaken: () => true }))
    expect(outcome.rejection).toEqual({ by: 'client', reason: 'The server refused the exchange' })
    expect(outcome.serverKey).toBeUndefined()
    expect(outcome.serverPackets.map((packet) => valueOf(packet)._).slice(2)).toEqual([
      ...Array.from({ length: 5 }, () => 'dh_gen_retry'),
      'dh_gen_fail',
    ])
  })

  it('2.8 ends the run at server_DH_params_fail, and the next completes on the same server', () => {
    const answers = [true, false]
    const server = exchangeServer(1, { faults: { failsDhParams: () => answers.shift() ?? false } })
    const refused = runExchange(exchangeClient(1), server)
    expect(refused.rejection).toEqual({ by: 'client', reason: 'The server refused the new nonce' })
    expect(runExchange(exchangeClient(2), server).clientKey).toBeDefined()
  })

  it('(H4) is not confused by a server that falls silent at any step', () => {
    const { serverPackets } = runExchange(exchangeClient(1), exchangeServer(1))
    for (let count = 0; count < 3; count++) {
      const client = exchangeClient(1)
      client.start(EXCHANGE_STARTS_AT)
      const events = serverPackets.slice(0, count).flatMap((packet) => client.receive(packet, EXCHANGE_STARTS_AT))
      expect(events.map(({ type }) => type)).toEqual(Array.from({ length: count }, () => 'send'))
    }
    expect(runExchange(exchangeClient(2), exchangeServer(1)).clientKey).toBeDefined()
  })

  it('2.24 wipes the nonce, the temporary keys and the exponent when it is done, and keeps the key', () => {
    const drawn: Uint8Array[] = []
    const random = clientRandom(1)
    const serverRandom = seededRandomBytes(3)
    const recording = (source: (length: number) => Uint8Array) => (length: number) => {
      const bytes = source(length)
      drawn.push(bytes)
      return bytes
    }
    const { clientKey } = runExchange(
      exchangeClient(1, { randomBytes: recording(random) }),
      exchangeServer(1, { randomBytes: recording(serverRandom) }),
    )
    const isWiped = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)
    // The client's new_nonce is its first draw of 32 bytes; both exponents are the draws of 256.
    const secrets = [drawn.find(({ length }) => length === 32), ...drawn.filter(({ length }) => length === 256)]
    expect(secrets).toHaveLength(3)
    for (const secret of secrets) expect(secret !== undefined && isWiped(secret)).toBe(true)
    expect(isWiped(clientKey?.authKey ?? new Uint8Array(0))).toBe(false)
  })

  it('refuses options that cannot be right', () => {
    const randomBytes = clientRandom(1)
    const client = { crypto, randomBytes, publicKeys: [testRsaKey] }
    expect(() => createClientHandshake({ ...client, publicKeys: [] })).toThrow('needs an RSA key')
    expect(() => createClientHandshake({ ...client, publicKeys: [{ ...testRsaKey, n: new Uint8Array(128) }] })).toThrow(
      'needs an RSA key',
    )
    for (const dcId of [0, -2, 1.5, 1000])
      expect(() => createClientHandshake({ ...client, dcId })).toThrow('data centre')
    for (const expiresInSeconds of [0, -1, 0.5, 2 ** 31]) {
      expect(() => createClientHandshake({ ...client, expiresInSeconds })).toThrow('temporary key')
    }
    const server = { crypto, randomBytes, privateKeys: [testRsaKey] }
    expect(() => createServerHandshake({ ...server, privateKeys: [] })).toThrow('needs an RSA key')
    expect(() => createServerHandshake({ ...server, dhPrime: new Uint8Array(255) })).toThrow('2048 bits')
  })
})
