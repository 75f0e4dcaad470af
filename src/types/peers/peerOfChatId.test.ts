import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as tl from '../../tl/generated/api.js'
import { chatIdOfPeer } from './chatIdOfPeer.js'
import { peerOfChatId } from './peerOfChatId.js'

const userId = fc.integer({ min: 1, max: 0xff_ffff_ffff })
const groupId = fc.integer({ min: 1, max: 999_999_999_999 })
const channelId = fc.oneof(
  fc.integer({ min: 1, max: 997_852_516_352 }),
  fc.integer({ min: 1_002_147_483_649, max: 3_000_000_000_000 }),
)
const peer: fc.Arbitrary<tl.Peer> = fc.oneof(
  userId.map((id): tl.Peer => ({ _: 'peerUser', user_id: id })),
  groupId.map((id): tl.Peer => ({ _: 'peerChat', chat_id: id })),
  channelId.map((id): tl.Peer => ({ _: 'peerChannel', channel_id: id })),
)

describe('peerOfChatId', () => {
  it('reads back what chatIdOfPeer writes', () => {
    fc.assert(
      fc.property(peer, (each) => {
        expect(peerOfChatId(chatIdOfPeer(each))).toEqual(each)
      }),
    )
  })

  it('never takes two peers for one', () => {
    fc.assert(
      fc.property(peer, peer, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other))
        expect(chatIdOfPeer(one)).not.toBe(chatIdOfPeer(other))
      }),
    )
  })

  it('knows the forms of the Bot API', () => {
    expect(peerOfChatId(123)).toEqual({ _: 'peerUser', user_id: 123 })
    expect(peerOfChatId(-123)).toEqual({ _: 'peerChat', chat_id: 123 })
    expect(peerOfChatId(-1_000_000_000_123)).toEqual({ _: 'peerChannel', channel_id: 123 })
    expect(peerOfChatId(-2_002_147_483_649)).toEqual({ _: 'peerChannel', channel_id: 1_002_147_483_649 })
  })

  it.each([
    0,
    Number.NaN,
    1.5,
    Infinity,
    2 ** 53,
    0xff_ffff_ffff + 1,
    -1_000_000_000_000,
    // Secret chats have the ids in between.
    -2_000_000_000_000,
    -2_002_147_483_648,
    -4_000_000_000_001,
  ])('gives nobody the id %d', (id) => {
    expect(peerOfChatId(id)).toBeUndefined()
  })
})
