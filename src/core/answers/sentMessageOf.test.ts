import { describe, expect, it } from 'vitest'
import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'
import { sentMessageOf, type SentText } from './sentMessageOf.js'

const peer: tl.Peer = { _: 'peerUser', user_id: 2 }
const sent: SentText = { randomId: 77n, selfId: 1, peer, text: 'Hello', reply: undefined }
const message = (id: number): tl.message => ({ _: 'message', id, peer_id: peer, date: 1, message: `number ${id}` })
const updates = (...list: tl.Update[]): tl.Updates => ({
  _: 'updates',
  updates: list,
  users: [],
  chats: [],
  date: 1,
  seq: 0,
})
const named = (id: number, randomId = 77n): tl.Update => ({ _: 'updateMessageID', id, random_id: randomId })
const box = { pts: 1, pts_count: 1 }

describe('sentMessageOf', () => {
  it.each(['updateNewMessage', 'updateNewChannelMessage'] as const)('finds the message in %s', (kind) => {
    const answer = updates(named(9, 5n), { _: kind, message: message(4), ...box }, named(5), {
      _: kind,
      message: message(5),
      ...box,
    })
    expect(sentMessageOf(answer, sent)).toEqual(message(5))
  })

  it('finds a message that is still to be sent', () => {
    const answer = updates(named(5), { _: 'updateNewScheduledMessage', message: message(5) })
    expect(sentMessageOf(answer, sent)).toEqual(message(5))
  })

  it('makes up for what the short answer leaves out', () => {
    const short: tl.updateShortSentMessage = {
      _: 'updateShortSentMessage',
      out: true,
      id: 5,
      date: 100,
      entities: [{ _: 'messageEntityBold', offset: 0, length: 5 }],
      ...box,
    }
    const reply: tl.inputReplyToMessage = { _: 'inputReplyToMessage', reply_to_msg_id: 3, quote_text: 'x' }
    expect(sentMessageOf(short, { ...sent, reply })).toMatchObject({
      id: 5,
      out: true,
      from_id: { _: 'peerUser', user_id: 1 },
      peer_id: peer,
      message: 'Hello',
      entities: [{ _: 'messageEntityBold' }],
      reply_to: { _: 'messageReplyHeader', reply_to_msg_id: 3, quote: true, quote_text: 'x' },
    })
  })

  it('takes no other message for the one that was sent', () => {
    const other: tl.Update = { _: 'updateNewMessage', message: message(4), ...box }
    for (const answer of [updates(other), updates(named(5), other), { _: 'updatesTooLong' } as const])
      expect(() => sentMessageOf(answer, sent)).toThrow(SchemaError)
  })
})
