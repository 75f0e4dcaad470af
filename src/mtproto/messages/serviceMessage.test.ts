import { describe, expect, it } from 'vitest'
import { concatBytes } from '../../bytes/concatBytes.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { readUint32 } from '../../bytes/readUint32.js'
import { SchemaError } from '../../errors/schemaError.js'
import { isServiceMessageId, readServiceMessage, writeServiceMessage } from './serviceMessage.js'

describe('service messages', () => {
  it('read and write the same bytes as the documents say', () => {
    const ping = hexToBytes('ec77be7a0100000000000000')
    expect(writeServiceMessage({ _: 'ping', ping_id: 1n })).toEqual(ping)
    expect(readServiceMessage(ping)).toEqual({ _: 'ping', ping_id: 1n })
    const acks = hexToBytes('59b4d66215c4b51c010000000500000000000000')
    expect(readServiceMessage(acks)).toEqual({ _: 'msgs_ack', msg_ids: BigInt64Array.of(5n) })
  })

  it('reads the old request for answers, which is in no schema', () => {
    const bytes = hexToBytes('ebba108615c4b51c010000000700000000000000')
    expect(isServiceMessageId(readUint32(bytes))).toBe(true)
    expect(readServiceMessage(bytes)).toEqual({ _: 'msg_resend_ans_req', msg_ids: BigInt64Array.of(7n) })
    expect(readServiceMessage(concatBytes(bytes, new Uint8Array(4)))).toBeUndefined()
  })

  it('3.13 refuses bytes left over and vectors that reach beyond the end', () => {
    const acks = writeServiceMessage({ _: 'msgs_ack', msg_ids: BigInt64Array.of(5n, 9n) })
    expect(() => readServiceMessage(concatBytes(acks, new Uint8Array(4)))).toThrow(SchemaError)
    const huge = acks.slice()
    huge.set([255, 255, 255, 127], 8)
    expect(() => readServiceMessage(huge)).toThrow(SchemaError)
  })

  it('leaves to others what belongs to the key exchange, containers and results', () => {
    // req_pq_multi, resPQ, msg_container, rpc_result, gzip_packed, rpc_error, and an id of nothing.
    const ids = [0xbe7e8ef1, 0x05162463, 0x73f1f8dc, 0xf35c6d01, 0x3072cfa1, 0x2144ca19, 0x12345678]
    for (const id of ids) expect([id, isServiceMessageId(id)]).toEqual([id, false])
  })
})
