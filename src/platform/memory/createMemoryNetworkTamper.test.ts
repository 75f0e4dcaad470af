import { describe, expect, it } from 'vitest'
import { dialInMemory } from '../../../tests/lines/dialInMemory.js'
import { ConnectionError } from '../../errors/connectionError.js'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

describe('createMemoryNetwork with a tampering hook', () => {
  it('flips, drops, doubles and cuts chunks of one direction of one line', async () => {
    const faults: ((chunk: Uint8Array) => readonly Uint8Array[])[] = [
      (chunk) => [chunk.map((byte, index) => (index === 0 ? byte ^ 0x80 : byte))],
      () => [],
      (chunk) => [chunk, chunk],
      (chunk) => [chunk.subarray(0, 1)],
      (chunk) => [chunk],
    ]
    const seen: string[] = []
    const { clock, client, server } = await dialInMemory({
      tamper: (chunk, direction, line) => {
        seen.push(`${direction} ${line.index} ${line.address.port}`)
        if (direction === 'fromListener') return [chunk]
        return faults.shift()?.(chunk) ?? [chunk]
      },
    })
    for (let index = 1; index <= 5; index += 1) client.line.send(bytes(index, 0))
    await clock.runUntilIdle(10)
    expect(server.bytes).toEqual(bytes(0x81, 0, 3, 0, 3, 0, 4, 5, 0))
    server.line.send(bytes(7))
    await clock.runUntilIdle(10)
    expect(client.bytes).toEqual(bytes(7))
    expect(seen).toEqual([...Array.from({ length: 5 }, () => 'fromDialer 0 443'), 'fromListener 0 443'])
  })

  it('breaks the line when it says close', async () => {
    const { clock, client, server } = await dialInMemory({ tamper: (chunk) => (chunk[0] === 2 ? 'close' : [chunk]) })
    await clock.runUntilIdle(10)
    for (const value of [1, 2, 3]) client.line.send(bytes(value))
    await clock.runUntilIdle(10)
    expect(server.chunks).toEqual([])
    expect(client.closes[0]).toBeInstanceOf(ConnectionError)
    expect(server.closes[0]).toBeInstanceOf(ConnectionError)
  })
})
