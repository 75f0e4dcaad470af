import { describe, expect, it } from 'vitest'
import { EXCHANGE_STARTS_AT, exchangeClient } from '../../../tests/runExchange.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { writePlainMessage } from '../plainMessage.js'

/** `updatesTooLong` and `rpc_result`, by their constructor ids. */
const UPDATES_TOO_LONG = Uint8Array.of(0x7e, 0xaf, 0x17, 0xe3)
const RPC_RESULT = Uint8Array.of(0x01, 0x6d, 0x5c, 0xf3, 0, 0, 0, 0, 0, 0, 0, 0, 0xb5, 0x75, 0x72, 0x99)

describe('before there is a key', () => {
  it.each([
    ['updates', writePlainMessage(1n, UPDATES_TOO_LONG)],
    ['the result of a call', writePlainMessage(1n, RPC_RESULT)],
    ['anything encrypted', seededRandomBytes(3)(88)],
  ])('2.27 a client takes no %s', (_name, packet) => {
    const client = exchangeClient(1)
    client.start(EXCHANGE_STARTS_AT)
    const events = client.receive(packet, EXCHANGE_STARTS_AT + 50)
    expect(events.map(({ type }) => type)).toEqual(['rejected'])
  })
})
