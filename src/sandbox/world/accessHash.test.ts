import { describe, expect, it } from 'vitest'
import { accessHash } from './accessHash.js'
import { createWorld } from './createWorld.js'
import { channelPeerId, groupPeerId, peerIdFromTl, peerIdToTl, splitPeerId } from './peerId.js'

describe('accessHash', () => {
  it('is another one for each viewer, peer and world, and always the same', () => {
    const worlds = [createWorld(1), createWorld(2)]
    const hashes = worlds.flatMap((world) =>
      [1, 2, 5_000_000_001].flatMap((viewerId) =>
        [1, 2, 5_000_000_001, channelPeerId(1), channelPeerId(2)].map((peerId) => accessHash(world, viewerId, peerId)),
      ),
    )
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(accessHash(createWorld(1), 1, 2)).toBe(hashes[1])
    for (const hash of hashes) expect(BigInt.asIntN(64, hash)).toBe(hash)
  })
})

describe('peer ids', () => {
  it('go to TL and back', () => {
    for (const peerId of [
      1,
      777_000,
      5_000_000_001,
      groupPeerId(1),
      groupPeerId(4_000_001),
      channelPeerId(1),
      channelPeerId(1_500_000_001),
    ]) {
      expect(peerIdFromTl(peerIdToTl(peerId))).toBe(peerId)
    }
    expect(splitPeerId(-1_001_500_000_001)).toEqual({ type: 'channel', id: 1_500_000_001 })
    expect(splitPeerId(-4_000_001)).toEqual({ type: 'group', id: 4_000_001 })
  })
})
