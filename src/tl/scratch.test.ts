import { it } from 'vitest'
import { apiSchema, mtprotoSchema } from './index.js'
it('x', () => {
  const s = apiSchema()
  const t = performance.now()
  const b = s.write({
    _: 'invokeWithLayer',
    layer: 228,
    query: {
      _: 'messages.exportChatInvite',
      peer: { _: 'inputPeerUser', user_id: 5, access_hash: 7n },
      expire_date: 5,
      title: 'hé',
    },
  })
  console.log(b.length, performance.now() - t, s.read(b))
  const m = mtprotoSchema()
  console.log(m.read(m.write({ _: 'msgs_ack', msg_ids: new BigInt64Array([1n, -2n]) })))
  try {
    s.read(b.subarray(0, 40))
  } catch (e) {
    console.log(String(e))
  }
  try {
    s.write({ _: 'messages.messages', messages: [], topics: [], users: [], chats: [{ _: 'chatEmpty', id: 5.5 }] })
  } catch (e) {
    console.log(String(e))
  }
  console.log(s.readResult('users.getUsers', s.writeResult('users.getUsers', [{ _: 'userEmpty', id: 5 }])))
})
