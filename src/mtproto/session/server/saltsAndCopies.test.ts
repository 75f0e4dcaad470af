import { describe, expect, it } from 'vitest'
import { answersIn, begunServer, refusalsOf } from '../../../../tests/mtproto/begunServer.js'
import { numberedBody } from '../../../../tests/mtproto/ledgerServer.js'
import { SCRIPT_SALT, ScriptedPeer } from '../../../../tests/mtproto/scriptedPeer.js'
import { testAuthKey } from '../../../../tests/mtproto/testAuthKey.js'
import { nodeCrypto as crypto } from '../../../platform/node/crypto/nodeCrypto.js'
import { messageIdAt } from '../../messages/messageIds.js'
import { ServerSalts } from '../serverSalts.js'

const body = numberedBody(1)

describe('salts of a server', () => {
  it('3.26 (48) are told to a client that has another, once the clock is right', () => {
    const peer = begunServer()
    const call = peer.message(body)
    expect(peer.send(call, { salt: 9n })).toEqual([])
    expect(peer.readServices('bad_server_salt')).toEqual([
      {
        _: 'bad_server_salt',
        bad_msg_id: call.messageId,
        bad_msg_seqno: call.sequenceNumber,
        error_code: 48,
        new_server_salt: SCRIPT_SALT,
      },
    ])
    peer.send({ messageId: messageIdAt(peer.now - 3_600_000), sequenceNumber: 1, body }, { salt: 9n })
    expect(refusalsOf(peer).map(([, , code]) => code)).toEqual([16])
  })

  it('3.27 are accepted for half an hour after they were in use', () => {
    const peer = begunServer()
    peer.now += 59 * 60_000
    expect(peer.send(peer.message(body))).toHaveLength(1)
    peer.now += 60_000
    expect(peer.send(peer.message(body))).toEqual([])
    const [{ new_server_salt } = { new_server_salt: 0n }] = peer.readServices('bad_server_salt')
    peer.salt = new_server_salt
    expect(peer.send(peer.message(body))).toHaveLength(1)
  })

  it('3.27 to come are told of, up to 64', () => {
    const peer = begunServer()
    for (const [asked, told] of [
      [1, 1],
      [0, 1],
      [64, 64],
      [1_000, 64],
    ] as const) {
      const question = peer.service({ _: 'get_future_salts', num: asked })
      peer.send(question)
      const [list] = peer.readServices('future_salts')
      expect(list).toMatchObject({ req_msg_id: question.messageId, now: peer.now / 1_000 })
      expect(list?.salts).toHaveLength(told)
      expect(list?.salts[0]?.salt).toBe(SCRIPT_SALT)
    }
  })

  it('come from the policy, where there is one', () => {
    const salts = new ServerSalts({ crypto, authKey: testAuthKey, salt: 0x33n, startedAt: Date.UTC(2026, 0, 1) })
    const destroyed: bigint[] = []
    const policy = {
      salts: (now: number) => salts.salts(now),
      destroySession: (sessionId: bigint) => destroyed.push(sessionId) === 1,
      destroyAuthKey: () => true,
    }
    const peer = new ScriptedPeer('server', { policy })
    expect(peer.send(peer.message(body))).toEqual([])
    peer.salt = 0x33n
    expect(peer.send(peer.message(body))).toHaveLength(1)
    peer.readMessages()
    peer.send(peer.service({ _: 'destroy_session', session_id: 5n }, true))
    expect(peer.readServices('destroy_session_ok')).toEqual([{ _: 'destroy_session_ok', session_id: 5n }])
    peer.send(peer.service({ _: 'destroy_session', session_id: 6n }, true))
    peer.send(peer.service({ _: 'destroy_session', session_id: peer.session.sessionId }, true))
    expect(peer.readServices('destroy_session_none')).toHaveLength(2)
    expect(destroyed).toEqual([5n, 6n])
    peer.send(peer.service({ _: 'destroy_auth_key' }, true))
    expect(peer.readServices('destroy_auth_key_ok')).toHaveLength(1)
  })
})

describe('copies that come to a server', () => {
  it('do not run a call again, and have its answer sent again', () => {
    const peer = begunServer()
    const call = peer.message(body)
    const packet = peer.seal(call)
    expect(peer.session.receive(packet, peer.now)).toHaveLength(1)
    expect(peer.session.receive(packet, peer.now)).toEqual([])
    peer.session.answer(call.messageId, { type: 'result', body }, peer.now)
    const [answer] = peer.readMessages()
    expect(peer.session.receive(packet, peer.now)).toEqual([])
    expect(peer.send(peer.container(call))).toEqual([])
    const again = peer.read()
    expect(again.map(({ isContainer }) => isContainer)).toEqual([true])
    expect(again[0]?.messages).toMatchObject([{ messageId: answer?.messageId, sequenceNumber: answer?.sequenceNumber }])
    peer.send(peer.service({ _: 'msgs_ack', msg_ids: BigInt64Array.of(answer?.messageId ?? 0n) }))
    expect(peer.session.receive(packet, peer.now)).toEqual([])
    expect(answersIn(peer.readMessages()).size).toBe(0)
  })

  it('are never refused after the first was accepted, whatever has become of salt and time', () => {
    const salts = new ServerSalts({ crypto, authKey: testAuthKey, salt: SCRIPT_SALT, startedAt: Date.UTC(2026, 0, 1) })
    const policy = {
      salts: (now: number) => salts.salts(now),
      destroySession: () => false,
      destroyAuthKey: () => false,
    }
    const peer = begunServer({ policy })
    const alone = peer.seal(peer.message(body))
    const together = peer.seal(peer.container(peer.message(body)))
    for (const packet of [alone, together]) expect(peer.session.receive(packet, peer.now)).toHaveLength(1)
    salts.replace(9n, peer.now)
    peer.now += 400_000
    peer.readMessages()
    for (const packet of [alone, together]) expect(peer.session.receive(packet, peer.now)).toEqual([])
    const refusals = peer.readMessages().filter(({ service }) => service?._.startsWith('bad_') === true)
    expect(refusals).toEqual([])
  })

  it('are never accepted after the first was refused, though their salt has become right', () => {
    const salts = new ServerSalts({ crypto, authKey: testAuthKey, salt: SCRIPT_SALT, startedAt: Date.UTC(2026, 0, 1) })
    const policy = {
      salts: (now: number) => salts.salts(now),
      destroySession: () => false,
      destroyAuthKey: () => false,
    }
    const peer = begunServer({ policy })
    const coming = salts.salts(peer.now).find((entry) => entry.validSince * 1_000 > peer.now)
    peer.now += 30 * 60_000 - 1_000
    const call = peer.message(body)
    const early = peer.seal(call, { salt: coming?.salt ?? 0n })
    expect(peer.session.receive(early, peer.now)).toEqual([])
    expect(peer.readServices('bad_server_salt')).toHaveLength(1)
    peer.now += 2_000
    expect(peer.session.receive(early, peer.now)).toEqual([])
    // The same message with another salt is no copy: there are clients that correct the salt and keep the id.
    expect(peer.send(call)).toHaveLength(1)
  })

  it('are not accepted after the client was told that the first did not come', () => {
    const peer = begunServer()
    const lost = peer.message(body)
    const question = peer.service({ _: 'msgs_state_req', msg_ids: BigInt64Array.of(lost.messageId) })
    peer.send(question)
    expect(peer.readServices('msgs_state_info').map(({ info }) => [...info])).toEqual([[2]])
    expect(peer.send(lost)).toEqual([])
    expect(peer.send(peer.container(lost))).toEqual([])
  })
})
