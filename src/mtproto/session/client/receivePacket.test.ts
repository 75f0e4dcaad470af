import { describe, expect, it } from 'vitest'
import { numberedBody } from '../../../../tests/mtproto/ledgerServer.js'
import { SCRIPT_SALT, type ScriptedMessage, type ScriptedPeer } from '../../../../tests/mtproto/scriptedPeer.js'
import { connectedClient, resultBody } from '../../../../tests/mtproto/connectedClient.js'
import { testAuthKey } from '../../../../tests/mtproto/testAuthKey.js'
import { seededRandomBytes } from '../../../../tests/seededRandomBytes.js'
import { concatBytes } from '../../../bytes/concatBytes.js'
import { uint32ToBytes } from '../../../bytes/uint32ToBytes.js'
import { SERVER_TO_CLIENT } from '../../../crypto/keyOffset.js'
import { sealMessage } from '../../../crypto/sealMessage.js'
import { createSeededRandom } from '../../../platform/memory/createSeededRandom.js'
import { nodeCrypto as crypto } from '../../../platform/node/crypto/nodeCrypto.js'
import { writeContainer } from '../../messages/writeContainer.js'
import { writeGzipPacked } from '../../messages/writeGzipPacked.js'
import { messageIdAt } from '../../messages/messageIds.js'
import { writeServiceMessage } from '../../messages/serviceMessage.js'

const update = numberedBody(1)
const pong = writeServiceMessage({ _: 'pong', msg_id: 4n, ping_id: 5n })
const SECOND = 1_000

/** Seals a header and a body whose length and padding are as wrong as asked for. */
function sealRaw(peer: ScriptedPeer, length: number, padding: number): Uint8Array {
  const plaintext = seededRandomBytes(5)(32 + 64 + padding)
  const view = new DataView(plaintext.buffer)
  view.setBigInt64(0, SCRIPT_SALT, true)
  view.setBigInt64(8, peer.session.sessionId, true)
  view.setBigInt64(16, peer.nextId(), true)
  view.setInt32(28, length, true)
  return sealMessage(crypto, testAuthKey, plaintext, SERVER_TO_CLIENT)
}

function sealFlipped(peer: ScriptedPeer, place: number): Uint8Array {
  const packet = peer.seal(peer.message(update))
  packet[place] = (packet[place] ?? 0) ^ 1
  return packet
}

function sealAt(peer: ScriptedPeer, seconds: number): Uint8Array {
  const messageId = messageIdAt(peer.now + seconds * SECOND) | 1n
  return peer.seal({ messageId, sequenceNumber: 1, body: update })
}

function sealContainer(peer: ScriptedPeer, ...messages: readonly ScriptedMessage[]): Uint8Array {
  return peer.seal(peer.container(...messages))
}

function sealContainerBody(peer: ScriptedPeer, body: Uint8Array): Uint8Array {
  return peer.seal(peer.message(body, false))
}

type Forgery = (peer: ScriptedPeer) => Uint8Array

/** What does not even prove that it comes from the server, or does but must look the same. */
const UNIFORM: Readonly<Record<string, Forgery>> = {
  '3.8 an empty packet': () => new Uint8Array(0),
  '3.8 a packet of 71 bytes': (peer) => peer.seal(peer.message(update)).subarray(0, 71),
  '3.8 a packet cut by a byte': (peer) => peer.seal(peer.message(update)).subarray(0, -1),
  '3.8 a packet cut by a block': (peer) => peer.seal(peer.message(update)).subarray(0, -16),
  '3.8 a packet with a block too many': (peer) => concatBytes(peer.seal(peer.message(update)), new Uint8Array(16)),
  '3.8 another key id': (peer) => sealFlipped(peer, 0),
  '3.9 another message key': (peer) => sealFlipped(peer, 8),
  '3.9 a changed header': (peer) => sealFlipped(peer, 30),
  '3.9 changed padding': (peer) => sealFlipped(peer, 24 + 60),
  '3.9 a packet of the own direction': (peer) => {
    peer.session.send(numberedBody(9), {}, peer.now)
    return peer.session.flush(peer.now) ?? new Uint8Array(0)
  },
  '3.11 a negative length': (peer) => sealRaw(peer, -4, 16),
  '3.11 a length that is no multiple of 4': (peer) => sealRaw(peer, 63, 16),
  '3.11 a length beyond the data': (peer) => sealRaw(peer, 84, 16),
  '3.11 padding of 8 bytes': (peer) => sealRaw(peer, 72, 16),
  '3.11 padding of 1028 bytes': (peer) => sealRaw(peer, 60, 1024),
  '3.12 another session': (peer) => peer.seal(peer.message(update), { sessionId: peer.session.sessionId + 1n }),
}

const GENUINE_BUT_WRONG: Readonly<Record<string, Forgery>> = {
  '3.13 bytes after a message': (peer) => peer.seal(peer.message(concatBytes(pong, new Uint8Array(4)), false)),
  '3.13 a message cut short': (peer) => peer.seal(peer.message(pong.subarray(0, 16), false)),
  '3.13 an empty body': (peer) => peer.seal(peer.message(new Uint8Array(0))),
  '3.13 a vector longer than its bytes': (peer) => {
    const acks = writeServiceMessage({ _: 'msgs_ack', msg_ids: BigInt64Array.of(1n) })
    acks.set(uint32ToBytes(0x4000_0000), 8)
    return peer.seal(peer.message(acks, false))
  },
  '3.13 an rpc_result without a result': (peer) => peer.seal(peer.message(resultBody(4n, new Uint8Array(0)))),
  '3.15 an even id': (peer) => peer.seal({ ...peer.message(update), messageId: peer.nextId() + 1n }),
  '3.15 an even id of an answer': (peer) =>
    peer.seal({ ...peer.message(resultBody(4n, update)), messageId: peer.nextId() + 1n }),
  '3.15 an even id in a container': (peer) =>
    sealContainer(peer, peer.message(update), { ...peer.message(update), messageId: peer.nextId() + 1n }),
  '3.15 an even id of a container': (peer) => {
    const container = peer.container(peer.message(update))
    return peer.seal({ ...container, messageId: container.messageId + 1n })
  },
  '3.17 a message 301 s old': (peer) => sealAt(peer, -301),
  '3.17 a message 31 s ahead': (peer) => sealAt(peer, 31),
  '3.21 more than 1024 messages': (peer) =>
    sealContainer(peer, ...Array.from({ length: 1025 }, () => peer.message(pong, false))),
  '3.21 a count beyond the messages': (peer) => {
    const body = writeContainer([peer.message(update)])
    body.set(uint32ToBytes(2), 4)
    return sealContainerBody(peer, body)
  },
  '3.21 a length beyond the rest': (peer) => {
    const body = writeContainer([peer.message(update)])
    body.set(uint32ToBytes(1_000), 8 + 12)
    return sealContainerBody(peer, body)
  },
  '3.21 a length that is no multiple of 4': (peer) =>
    sealContainerBody(peer, concatBytes(writeContainer([peer.message(new Uint8Array(6))]), new Uint8Array(2))),
  '3.21 bytes after the last message': (peer) =>
    sealContainerBody(peer, concatBytes(writeContainer([peer.message(update)]), new Uint8Array(4))),
  '3.21 an id above that of its container': (peer) => {
    const container = peer.message(new Uint8Array(0), false)
    const inner = { messageId: peer.nextId(), sequenceNumber: 1, body: update }
    return peer.seal({ ...container, body: writeContainer([inner]) })
  },
  '3.21 a container in a container': (peer) =>
    sealContainer(peer, peer.message(update), peer.container(peer.message(update))),
  '3.21 a packed container in a container': (peer) => {
    const packed = writeGzipPacked(crypto.gzip(writeContainer([peer.message(update)])))
    return sealContainer(peer, peer.message(update), peer.message(packed, false))
  },
  '3.21 a packed container': (peer) =>
    peer.seal(peer.message(writeGzipPacked(crypto.gzip(writeContainer([peer.message(update)]))), false)),
}

const UNREADABLE: Readonly<Record<string, Forgery>> = {
  '3.22 what is packed twice': (peer) => {
    const packed = writeGzipPacked(crypto.gzip(update))
    return peer.seal(peer.message(writeGzipPacked(crypto.gzip(packed))))
  },
  '3.22 what is packed badly': (peer) => peer.seal(peer.message(writeGzipPacked(new Uint8Array(20).fill(3)))),
  '3.22 a packed bomb': (peer) => peer.seal(peer.message(writeGzipPacked(crypto.gzip(new Uint8Array(2 ** 25))))),
}

describe('M1: a client believes nothing of', () => {
  it.each(Object.entries(UNIFORM))('%s, 3.10 and says so in the same words', (_name, forge) => {
    const peer = connectedClient()
    const events = peer.session.receive(forge(peer), peer.now)
    expect(events).toEqual([{ type: 'rejected', reason: 'A packet failed the checks of an encrypted message.' }])
    expect(peer.send(peer.message(update))).toMatchObject([{ type: 'message' }])
  })

  it.each(Object.entries(GENUINE_BUT_WRONG))('%s', (_name, forge) => {
    const peer = connectedClient()
    const events = peer.session.receive(forge(peer), peer.now)
    expect(events.map(({ type }) => type)).toEqual(['rejected'])
    expect(peer.send(peer.message(update))).toMatchObject([{ type: 'message' }])
  })

  it.each(Object.entries(UNREADABLE))('%s, but tells that something was lost', (_name, forge) => {
    const peer = connectedClient()
    const packet = forge(peer)
    expect(peer.session.receive(packet, peer.now).map(({ type }) => type)).toEqual(['unreadable', 'rejected'])
    expect(peer.session.receive(packet, peer.now)).toEqual([])
    expect(peer.send(peer.message(update))).toMatchObject([{ type: 'message' }])
  })
})

describe('a client', () => {
  it('3.14 goes on in the same session after a bad packet, and gives the session up after three genuine ones in a row', () => {
    const peer = connectedClient()
    const { sessionId } = peer.session
    const wrong = (): readonly string[] => {
      const packet = peer.seal({ ...peer.message(update), messageId: peer.nextId() + 1n }, { sessionId })
      return peer.session.receive(packet, peer.now).map(({ type }) => type)
    }
    expect([wrong(), wrong()]).toEqual([['rejected'], ['rejected']])
    peer.send(peer.message(update))
    expect([wrong(), wrong()]).toEqual([['rejected'], ['rejected']])
    expect(peer.session.sessionId).toBe(sessionId)
    expect(wrong()).toEqual(['rejected', 'sessionReplaced'])
    expect(peer.session.sessionId).not.toBe(sessionId)
  })

  it('3.14 never gives a session up for packets that anyone could have forged', () => {
    const peer = connectedClient()
    const { sessionId } = peer.session
    for (let count = 0; count < 100; count++) {
      expect(peer.session.receive(sealFlipped(peer, 8 + count), peer.now)).toHaveLength(1)
    }
    expect(peer.session.sessionId).toBe(sessionId)
  })

  it('3.16, M3 takes each message once, out of order and with copies, and acknowledges copies again', () => {
    const random = createSeededRandom('replay')
    const peer = connectedClient()
    const count = 5_000
    const window: Uint8Array[] = []
    const seen: bigint[] = []
    const acknowledged: bigint[] = []
    let copies = 0
    const deliver = (packet: Uint8Array): void => {
      for (const event of peer.session.receive(packet, peer.now)) {
        expect(event.type).toBe('message')
        if (event.type === 'message') seen.push(event.messageId)
      }
      for (const { msg_ids } of peer.readServices('msgs_ack')) acknowledged.push(...msg_ids)
    }
    for (let index = 0; index < count; index++) {
      window.push(peer.seal(peer.message(update)))
      if (window.length < 50) continue
      const [packet] = window.splice(random.integer(window.length), 1)
      if (packet === undefined) continue
      deliver(packet)
      if (!random.chance(0.1)) continue
      copies += 1
      deliver(packet)
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(count - window.length)
    expect(copies).toBeGreaterThan(300)
    peer.now += 30_000
    for (const { msg_ids } of peer.readServices('msgs_ack')) acknowledged.push(...msg_ids)
    expect(new Set(acknowledged)).toEqual(new Set(seen))
    expect(acknowledged.length).toBeGreaterThan(seen.length)
  })

  it('3.16 acknowledges a copy again but does not process it', () => {
    const peer = connectedClient()
    const message = peer.message(update)
    expect(peer.send(message)).toHaveLength(1)
    peer.now += 30_000
    expect(peer.readServices('msgs_ack').map(({ msg_ids }) => [...msg_ids])).toEqual([[message.messageId]])
    expect(peer.send(message)).toEqual([])
    peer.now += 30_000
    expect(peer.readServices('msgs_ack').map(({ msg_ids }) => [...msg_ids])).toEqual([[message.messageId]])
  })

  it('3.16 takes a message once that comes alone and in containers', () => {
    const peer = connectedClient()
    const message = peer.message(update)
    expect(peer.send(peer.container(message))).toHaveLength(1)
    expect(peer.send(message)).toEqual([])
    expect(peer.send(peer.container(peer.message(update), message))).toHaveLength(1)
  })

  it('3.16 gives the session up when a message is older than all that it remembers', () => {
    const peer = connectedClient()
    const { sessionId } = peer.session
    const [old, empty] = [peer.message(update), peer.container()].map((message) => peer.seal(message))
    for (let count = 0; count < 2_100; count++) peer.send(peer.message(pong, false))
    const receive = (packet: Uint8Array = new Uint8Array(0)): readonly string[] =>
      peer.session.receive(packet, peer.now).map(({ type }) => type)
    expect(receive(old)).toEqual(['rejected', 'sessionReplaced'])
    expect(peer.session.sessionId).not.toBe(sessionId)
    expect(receive(empty)).toEqual(['rejected'])
  })

  it('3.17 takes an old message out of a container, as they come after a reconnection', () => {
    const peer = connectedClient()
    const old = peer.message(update)
    peer.now += 3_600_000
    expect(peer.send(peer.container(old))).toMatchObject([{ type: 'message', messageId: old.messageId }])
  })

  it('3.20 acknowledges what has an odd number, and nothing else', () => {
    const peer = connectedClient()
    const odd = peer.message(update)
    peer.send(peer.container(odd, peer.message(update, false), peer.service({ _: 'pong', msg_id: 1n, ping_id: 2n })))
    peer.now += 30_000
    expect(peer.readServices('msgs_ack').map(({ msg_ids }) => [...msg_ids])).toEqual([[odd.messageId]])
  })

  it('3.21 uses nothing of a container of which one message is bad', () => {
    const peer = connectedClient()
    const good = peer.message(update)
    const bad = peer.message(concatBytes(pong, new Uint8Array(4)), false)
    expect(peer.send(peer.container(good, bad)).map(({ type }) => type)).toEqual(['rejected'])
    expect(peer.send(peer.container(good))).toMatchObject([{ type: 'message', messageId: good.messageId }])
  })

  it('3.21 accepts an empty container', () => {
    const peer = connectedClient()
    expect(peer.send(peer.container())).toEqual([])
  })

  it('3.22 unpacks updates', () => {
    const peer = connectedClient()
    expect(peer.send(peer.message(writeGzipPacked(crypto.gzip(update))))).toMatchObject([
      { type: 'message', body: update },
    ])
  })

  it('3.23 hands on what it does not know, and acknowledges it', () => {
    const peer = connectedClient()
    const unknown = peer.message(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8))
    expect(peer.send(unknown)).toMatchObject([{ type: 'message', messageId: unknown.messageId }])
    peer.now += 30_000
    expect(peer.readServices('msgs_ack').map(({ msg_ids }) => [...msg_ids])).toEqual([[unknown.messageId]])
  })
})
