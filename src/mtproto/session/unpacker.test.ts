import { describe, expect, it } from 'vitest'
import { numberedBody } from '../../../tests/mtproto/ledgerServer.js'
import { connectedClient } from '../../../tests/mtproto/connectedClient.js'
import type { Crypto } from '../../crypto/crypto.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import { writeGzipPacked } from '../messages/writeGzipPacked.js'
import { Unpacker } from './unpacker.js'

const MEBIBYTE = 2 ** 20

/** A crypto that notes how many bytes were let out of packed data at most. */
function countingCrypto(): { crypto: Crypto; unpacked: () => number } {
  let unpackedBytes = 0
  const gunzip: Crypto['gunzip'] = (data, maxLength) => {
    unpackedBytes += maxLength
    const unpacked = nodeCrypto.gunzip(data, maxLength)
    unpackedBytes += unpacked.length - maxLength
    return unpacked
  }
  return { crypto: { ...nodeCrypto, gunzip }, unpacked: () => unpackedBytes }
}

describe('M10: packed objects of one packet', () => {
  it('3.22 unfold to 10 MiB each and 15 MiB together, and no more', () => {
    const { crypto } = countingCrypto()
    const packed = (bytes: number): Uint8Array => writeGzipPacked(nodeCrypto.gzip(new Uint8Array(bytes)))
    const unpacker = new Unpacker(crypto)
    const types = [10 * MEBIBYTE, 5 * MEBIBYTE, 4].map((bytes) => unpacker.unpack(packed(bytes)).type)
    expect(types).toEqual(['body', 'body', 'unreadable'])
    expect(new Unpacker(crypto).unpack(packed(10 * MEBIBYTE + 4)).type).toBe('unreadable')
    const plain = numberedBody(1)
    expect(unpacker.unpack(plain)).toEqual({ type: 'body', body: plain })
  })

  it('10.1 never take more than 16 MiB, though a container of bombs claims a gibibyte', () => {
    const { crypto, unpacked } = countingCrypto()
    const peer = connectedClient({ crypto })
    const bomb = writeGzipPacked(nodeCrypto.gzip(new Uint8Array(MEBIBYTE)))
    const bombs = Array.from({ length: 1_020 }, () => peer.message(bomb))
    const events = peer.send(peer.container(...bombs))
    expect(unpacked()).toBeLessThan(16 * MEBIBYTE)
    expect(events.filter(({ type }) => type === 'unreadable').length).toBeGreaterThan(1_000)
    expect(events.filter(({ type }) => type === 'rejected')).toHaveLength(1)
    expect(peer.send(peer.message(numberedBody(1)), { sessionId: peer.session.sessionId })).toMatchObject([
      { type: 'message' },
    ])
  })
})
