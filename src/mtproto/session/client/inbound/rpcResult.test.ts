import { describe, expect, it } from 'vitest'
import { connectedClient, resultBody } from '../../../../../tests/mtproto/connectedClient.js'

describe('an answer that nobody waits for', () => {
  it('3.32 costs the line when more than 256 KiB of large answers come that nobody waits for', () => {
    const peer = connectedClient()
    const large = new Uint8Array(32_768).fill(1)
    const unwanted = (body: Uint8Array): readonly string[] =>
      peer.send(peer.message(resultBody(4_000n, body))).map(({ type }) => type)
    for (let count = 0; count < 1_000; count++) expect(unwanted(large.subarray(0, 16_384))).toEqual([])
    for (let count = 0; count < 8; count++) expect(unwanted(large)).toEqual([])
    peer.session.lineReplaced(peer.now)
    for (let count = 0; count < 8; count++) expect(unwanted(large)).toEqual([])
    expect(unwanted(large)).toEqual(['lineDead'])
    expect(unwanted(large)).toEqual([])
  })
})
