import { describe, expect, it } from 'vitest'
import { numberedBody, numberIn } from '../../../../tests/mtproto/ledgerServer.js'
import { ScriptedPeer } from '../../../../tests/mtproto/scriptedPeer.js'
import { callsIn, connectedClient, resultBody } from '../../../../tests/mtproto/connectedClient.js'
import { seededRandomBytes } from '../../../../tests/seededRandomBytes.js'
import { bytesToHex } from '../../../bytes/bytesToHex.js'
import { concatBytes } from '../../../bytes/concatBytes.js'
import { int64ToBytes } from '../../../bytes/int64ToBytes.js'
import { readInt64 } from '../../../bytes/readInt64.js'
import { createAuthKey } from '../../../crypto/authKey.js'
import { CLIENT_TO_SERVER, SERVER_TO_CLIENT } from '../../../crypto/keyOffset.js'
import { InputError } from '../../../errors/inputError.js'
import { nodeCrypto as crypto } from '../../../platform/node/crypto/nodeCrypto.js'
import { openEnvelope, sealEnvelope } from '../../messages/envelope.js'
import { packetKeyId } from '../../messages/packetKeyId.js'
import { writeRpcError } from '../../messages/rpcResult.js'

const nextKey = createAuthKey(crypto, seededRandomBytes(30)(256))
const key = { authKey: nextKey.bytes, authKeyId: nextKey.id, salt: 0x44n }

describe('a session whose key is replaced', () => {
  it('2.33 goes on under the new key and its salt, in a new session', () => {
    const peer = connectedClient()
    const { sessionId } = peer.session
    peer.session.send(numberedBody(1), { isRepeatable: true }, peer.now)
    peer.session.replaceKey(key, peer.now)
    expect(peer.session.tick(peer.now).map(({ type }) => type)).toEqual(['sessionReplaced'])
    expect(peer.session.sessionId).not.toBe(sessionId)
    const packet = peer.session.flush(peer.now) ?? new Uint8Array(0)
    expect(packetKeyId(packet)).toBe(nextKey.id)
    expect(openEnvelope(crypto, nextKey, packet, CLIENT_TO_SERVER)).toMatchObject({
      salt: 0x44n,
      sessionId: peer.session.sessionId,
    })
  })

  it('2.33 takes answers under the old key while the line lasts, and believes nothing crossed', () => {
    const peer = connectedClient()
    const { sessionId } = peer.session
    peer.session.send(numberedBody(1), {}, peer.now)
    peer.session.send(numberedBody(2), {}, peer.now)
    const calls = callsIn(peer.readMessages())
    peer.session.replaceKey(key, peer.now)
    peer.session.tick(peer.now)
    const answer = peer.message(resultBody(calls.get(1)?.messageId ?? 0n, numberedBody(1)))
    const crossed = sealEnvelope(
      crypto,
      seededRandomBytes(1),
      nextKey,
      { salt: 0x44n, sessionId, ...answer },
      SERVER_TO_CLIENT,
    )
    expect(peer.session.receive(crossed, peer.now).map(({ type }) => type)).toEqual(['rejected'])
    expect(peer.send(answer, { sessionId })).toMatchObject([{ type: 'answer', requestId: 1 }])
    peer.session.lineReplaced(peer.now)
    expect(peer.session.tick(peer.now)).toEqual([{ type: 'outcomeUnknown', requestId: 2 }])
    expect(peer.send(answer, { sessionId }).map(({ type }) => type)).toEqual(['rejected'])
  })

  it('refuses a key whose id is not its own', () => {
    const peer = connectedClient()
    expect(() => peer.session.replaceKey({ ...key, authKeyId: 5n }, peer.now)).toThrow(InputError)
    const server = new ScriptedPeer('server')
    expect(() => server.session.replaceKey(key, server.now)).toThrow(InputError)
  })
})

describe('a call that holds its own message id', () => {
  it('2.29 is made for each id under which it is written, and goes alone', () => {
    const peer = connectedClient()
    const made = (messageId: bigint): Uint8Array => concatBytes(numberedBody(9), int64ToBytes(messageId))
    peer.session.send(numberedBody(1), {}, peer.now)
    peer.session.send(made, {}, peer.now)
    peer.session.send(numberedBody(2), {}, peer.now)
    const packets = peer.read()
    expect(packets.map(({ messages }) => messages.map(({ body }) => numberIn(body)))).toEqual([[1], [9], [2]])
    const [, alone] = packets
    const [call] = alone?.messages ?? []
    expect(readInt64(call?.body ?? new Uint8Array(16), 8)).toBe(call?.messageId)
    const bad = { bad_msg_id: call?.messageId ?? 0n, bad_msg_seqno: call?.sequenceNumber ?? 0, error_code: 48 }
    peer.send(peer.service({ _: 'bad_server_salt', ...bad, new_server_salt: 5n }))
    const again = callsIn(peer.readMessages()).get(9)
    expect(again?.messageId).not.toBe(call?.messageId)
    expect(readInt64(again?.body ?? new Uint8Array(16), 8)).toBe(again?.messageId)
  })

  it('2.28 holds every other call, those sent before too, until it is settled', () => {
    for (const isRight of [true, false]) {
      const peer = connectedClient()
      peer.session.send(numberedBody(1), { isRepeatable: true }, peer.now)
      peer.readMessages()
      peer.session.lineReplaced(peer.now)
      peer.session.send(numberedBody(2), {}, peer.now)
      peer.session.send(() => numberedBody(9), { isRepeatable: true, holdsOthers: true }, peer.now)
      peer.session.send(numberedBody(3), {}, peer.now)
      const calls = callsIn(peer.readMessages())
      expect([...calls.keys()]).toEqual([9])
      const messageId = calls.get(9)?.messageId ?? 0n
      const refusal = writeRpcError(messageId, 400, 'ENCRYPTED_MESSAGE_INVALID')
      peer.send(peer.message(isRight ? resultBody(messageId, numberedBody(9)) : refusal))
      expect([...callsIn(peer.readMessages()).keys()]).toEqual([2, 3])
    }
  })

  it('holds others no longer when it is given up', () => {
    const peer = connectedClient()
    const binding = peer.session.send(() => numberedBody(9), { holdsOthers: true }, peer.now)
    peer.session.send(numberedBody(1), {}, peer.now)
    peer.session.cancel(binding, peer.now)
    expect([...callsIn(peer.readMessages()).keys()]).toEqual([1])
  })
})

describe('wrappers that depend on the moment', () => {
  it('2.33 are asked for each time that a call is written', () => {
    const peer = connectedClient()
    let header = numberedBody(70)
    peer.session.send(numberedBody(1), { isRepeatable: true, prefix: () => header }, peer.now)
    header = numberedBody(71)
    const [call] = peer.readMessages()
    expect(call?.body).toEqual(concatBytes(numberedBody(71), numberedBody(1)))
    header = numberedBody(72)
    peer.session.replaceKey(key, peer.now)
    peer.session.lineReplaced(peer.now)
    peer.session.tick(peer.now)
    const packet = peer.session.flush(peer.now) ?? new Uint8Array(0)
    const body = openEnvelope(crypto, nextKey, packet, CLIENT_TO_SERVER)?.body ?? new Uint8Array(0)
    expect(bytesToHex(body)).toContain(bytesToHex(concatBytes(numberedBody(72), numberedBody(1))))
  })
})
