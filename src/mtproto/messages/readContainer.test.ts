import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import { constructorIdOf, MSG_CONTAINER_ID } from './constructorIdOf.js'
import { type ContainedMessage, writeContainer } from './writeContainer.js'
import { readContainer } from './readContainer.js'

const CONTAINER_ID = 1_000n

function message(messageId: bigint, length = 8): ContainedMessage {
  return { messageId, sequenceNumber: 1, body: new Uint8Array(length).fill(7) }
}

function withUint32(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = bytes.slice()
  changed.set(uint32ToBytes(value), offset)
  return changed
}

describe('containers', () => {
  it('3.21 gives back what was put in', () => {
    const anyMessage = fc.record({
      messageId: fc.bigInt({ min: 1n, max: CONTAINER_ID - 1n }),
      sequenceNumber: fc.integer({ min: 0, max: 1_000 }),
      body: fc.uint8Array({ minLength: 4, maxLength: 40 }).map((bytes) => {
        const body = bytes.slice(0, bytes.length & ~3)
        return constructorIdOf(body) === MSG_CONTAINER_ID ? new Uint8Array(4) : body
      }),
    })
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 30 }), (messages) => {
        expect(readContainer(writeContainer(messages), CONTAINER_ID)).toEqual(messages)
      }),
    )
  })

  it('3.21 accepts an empty container', () => {
    expect(readContainer(writeContainer([]), CONTAINER_ID)).toEqual([])
  })

  it('3.21 accepts 1024 messages and no more', () => {
    const many = (count: number): ContainedMessage[] => Array.from({ length: count }, () => message(1n, 4))
    expect(readContainer(writeContainer(many(1024)), CONTAINER_ID)).toHaveLength(1024)
    expect(readContainer(writeContainer(many(1025)), CONTAINER_ID)).toBeUndefined()
  })

  it('3.21 refuses a count or a length that reaches beyond the end, without taking memory for it', () => {
    const body = writeContainer([message(1n), message(2n)])
    for (const count of [3, 1024, 0x7fff_ffff, 0xffff_ffff]) {
      expect(readContainer(withUint32(body, 4, count), CONTAINER_ID)).toBeUndefined()
    }
    for (const length of [12, 10, 9, 0x7fff_fffc, 0xffff_fffc]) {
      expect(readContainer(withUint32(body, 8 + 16 + 8 + 12, length), CONTAINER_ID)).toBeUndefined()
    }
  })

  it('3.21 refuses bytes left over and every cut', () => {
    const body = writeContainer([message(1n), message(2n)])
    expect(readContainer(withUint32(body, 4, 1), CONTAINER_ID)).toBeUndefined()
    for (let length = 0; length < body.length; length++) {
      expect(readContainer(body.subarray(0, length), CONTAINER_ID)).toBeUndefined()
    }
  })

  it('3.21 refuses a length that is no multiple of 4', () => {
    const body = writeContainer([message(1n), message(2n, 6)])
    expect(readContainer(body, CONTAINER_ID)).toBeUndefined()
  })

  it('3.5 refuses a message whose id is not below that of the container', () => {
    expect(readContainer(writeContainer([message(CONTAINER_ID - 1n)]), CONTAINER_ID)).toHaveLength(1)
    expect(readContainer(writeContainer([message(CONTAINER_ID)]), CONTAINER_ID)).toBeUndefined()
    expect(readContainer(writeContainer([message(1n), message(CONTAINER_ID + 4n)]), CONTAINER_ID)).toBeUndefined()
  })

  it('3.21 refuses a container in a container', () => {
    const inner = writeContainer([message(1n)])
    const outer = writeContainer([{ messageId: 2n, sequenceNumber: 0, body: inner }])
    expect(readContainer(outer, CONTAINER_ID)).toBeUndefined()
  })
})
