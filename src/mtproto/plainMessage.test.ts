import { describe, expect, it } from 'vitest'
import { bytesToHex } from '../bytes/bytesToHex.js'
import { concatBytes } from '../bytes/concatBytes.js'
import { readPlainMessage, writePlainMessage } from './plainMessage.js'

const body = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)
const answer = writePlainMessage(0x6000_0000_0000_0001n, body)

/** The message with one byte replaced. */
function changed(offset: number, value: number): Uint8Array {
  const packet = answer.slice()
  packet[offset] = value
  return packet
}

describe('plain messages', () => {
  it('2.1 consist of key id 0, message id, length and body', () => {
    expect(bytesToHex(answer)).toBe('00000000000000000100000000000060080000000102030405060708')
    expect(readPlainMessage(answer, 'server')).toEqual({
      type: 'plainMessage',
      messageId: 0x6000_0000_0000_0001n,
      body,
    })
  })

  it.each([
    ['a key id that is not 0', changed(7, 1)],
    ['a message id of 0 mod 4', changed(8, 4)],
    ['a message id of 2 mod 4', changed(8, 2)],
    ['a message id of 3 mod 4', changed(8, 3)],
    ['the length 0', changed(16, 0)],
    ['a length that is no multiple of 4', changed(16, 7)],
    ['a length beyond the packet', changed(16, 12)],
    ['a negative length', changed(19, 0xff)],
    ['no room for the header', answer.subarray(0, 19)],
    ['nothing', new Uint8Array(0)],
  ])('2.1 are refused from a server with %s', (_, packet) => {
    expect(readPlainMessage(packet, 'server').type).toBe('rejected')
  })

  it('2.1 may be followed by padding of the framing', () => {
    const padded = concatBytes(answer, new Uint8Array(9))
    expect(readPlainMessage(padded, 'server')).toMatchObject({ type: 'plainMessage', body })
  })

  it('2.1 have ids of 0 mod 4 from a client', () => {
    for (const low of [0n, 1n, 2n, 3n]) {
      const packet = writePlainMessage(0x6000_0000_0000_0000n | low, body)
      expect(readPlainMessage(packet, 'client').type).toBe(low === 0n ? 'plainMessage' : 'rejected')
    }
  })
})
