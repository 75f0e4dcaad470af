import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineRecorder } from '../../../tests/lines/lineRecorder.js'
import { dialInMemory, SERVER } from '../../../tests/lines/dialInMemory.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { ConnectionError } from '../../errors/connectionError.js'
import type { LineEvents } from '../line.js'
import { createMemoryNetwork, type MemoryNetworkOptions } from './createMemoryNetwork.js'
import { createSeededRandom } from './createSeededRandom.js'
import { createVirtualClock } from './createVirtualClock.js'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

describe('createMemoryNetwork', () => {
  it('takes two ways to open a line and one for a chunk', async () => {
    const { clock, client, server } = await dialInMemory({ latencyMs: 20 })
    await clock.advance(19)
    expect(server.hasLine).toBe(false)
    await clock.advance(20)
    expect(server.hasLine).toBe(true)
    expect(client.openCount).toBe(0)
    await clock.advance(1)
    expect(client.openCount).toBe(1)
    client.line.send(bytes(1, 2, 3))
    await clock.advance(19)
    expect(server.chunks).toEqual([])
    await clock.advance(1)
    expect(server.chunks).toEqual([bytes(1, 2, 3)])
  })

  it('sends what was given before the line was open once it is, and in order', async () => {
    const { clock, client, server } = await dialInMemory({ latencyMs: 10 })
    client.line.send(bytes(1))
    client.line.send(bytes(2))
    expect(client.line.bufferedBytes()).toBe(2)
    await clock.advance(20)
    expect(server.chunks).toEqual([])
    client.line.send(bytes(3))
    await clock.advance(10)
    expect(server.bytes).toEqual(bytes(1, 2, 3))
  })

  it('hands over every byte in order, however it joins and cuts them, in both directions', async () => {
    const chunk = fc.uint8Array({ maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(chunk), fc.array(chunk), async (seed, up, down) => {
        const { clock, client, server } = await dialInMemory({
          random: createSeededRandom(seed),
          latencyMs: 5,
          jitterMs: 7,
        })
        await clock.advance(12)
        for (const part of up) client.line.send(part)
        for (const part of down) server.line.send(part)
        client.line.close()
        await clock.runUntil(() => server.closes.length > 0, 10_000)
        expect(server.bytes).toEqual(concatBytes(...up))
        expect(server.closes).toEqual([undefined])
        expect(server.chunks.every((part) => part.length > 0)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('cuts and joins chunks where chance is given, and leaves them as they are where it is not', async () => {
    const sent = Array.from({ length: 200 }, (_, index) => new Uint8Array(40).fill(index))
    const received = async (options: Omit<MemoryNetworkOptions, 'clock'>): Promise<LineRecorder> => {
      const { clock, client, server } = await dialInMemory(options)
      for (const part of sent) client.line.send(part)
      await clock.runUntilIdle(60_000)
      return server
    }
    const plain = await received({})
    expect(plain.chunks).toEqual(sent)
    const shuffled = await received({ random: createSeededRandom(1) })
    expect(shuffled.bytes).toEqual(concatBytes(...sent))
    const lengths = shuffled.chunks.map((part) => part.length)
    expect(lengths.some((length) => length < 16)).toBe(true)
    expect(lengths.some((length) => length > 40)).toBe(true)
  })

  it('takes the same course with the same seed', async () => {
    const course = async (seed: number): Promise<string> => {
      const { clock, client, server } = await dialInMemory({
        random: createSeededRandom(seed),
        latencyMs: 30,
        jitterMs: 30,
      })
      const log: string[] = []
      const push = server.chunks.push.bind(server.chunks)
      server.chunks.push = (chunk) => {
        log.push(`${clock.now()}:${chunk.length}`)
        return push(chunk)
      }
      for (let index = 0; index < 50; index += 1) {
        client.line.send(new Uint8Array(100))
        await clock.advance(10)
      }
      await clock.runUntilIdle(10_000)
      return log.join(' ')
    }
    expect(await course(5)).toBe(await course(5))
    expect(await course(5)).not.toBe(await course(6))
  })

  it('gives each side bytes of its own', async () => {
    const { clock, client, server } = await dialInMemory()
    const sent = bytes(1, 2, 3)
    client.line.send(sent)
    await clock.runUntilIdle(10)
    server.chunks[0]?.fill(9)
    expect(sent).toEqual(bytes(1, 2, 3))
  })

  it('tells both ends of an orderly close exactly once, after everything that was sent', async () => {
    const { clock, client, server, network } = await dialInMemory({ latencyMs: 10 })
    await clock.advance(20)
    server.line.send(bytes(1))
    server.line.close()
    server.line.send(bytes(2))
    server.line.close()
    expect(server.closes).toEqual([])
    await clock.runUntilIdle(1_000)
    expect(client.bytes).toEqual(bytes(1))
    expect(client.closes).toEqual([undefined])
    expect(server.closes).toEqual([undefined])
    client.line.send(bytes(3))
    await clock.runUntilIdle(1_000)
    expect(server.chunks).toEqual([])
    expect(network.lineCount).toBe(0)
  })

  it('delivers nothing more to an end that has closed', async () => {
    const { clock, client, server } = await dialInMemory({ latencyMs: 10 })
    await clock.advance(20)
    server.line.send(bytes(1))
    client.line.close()
    await clock.runUntilIdle(1_000)
    expect(client.chunks).toEqual([])
    expect(client.closes).toEqual([undefined])
    expect(server.closes).toEqual([undefined])
  })

  it.each([0, 5, 10, 15, 20, 25])('closes a line %i ms after it was dialled, at whatever stage it is', async (ms) => {
    const { clock, client, server, network } = await dialInMemory({ latencyMs: 10 })
    client.line.send(bytes(1))
    await clock.advance(ms)
    client.line.close()
    await clock.runUntilIdle(1_000)
    expect(client.closes).toEqual([undefined])
    expect(server.closes).toEqual(server.hasLine ? [undefined] : [])
    expect(network.lineCount).toBe(0)
  })

  it('refuses a dial to where nobody listens', async () => {
    const clock = createVirtualClock({ startsAt: 0 })
    const network = createMemoryNetwork({ clock, latencyMs: 10 })
    const client = new LineRecorder()
    network.dial(SERVER, client.events)
    await clock.runUntilIdle(1_000)
    expect(clock.now()).toBe(20)
    expect(client.closes).toHaveLength(1)
    expect(client.closes[0]).toBeInstanceOf(ConnectionError)
    expect(client.closes[0]?.message).toContain('149.154.167.50:443')
    expect(network.lineCount).toBe(0)
  })

  it('listens once on an address, on free ports where none is named, and anew after closing', async () => {
    const clock = createVirtualClock()
    const network = createMemoryNetwork({ clock })
    const accept = (): LineEvents => new LineRecorder().events
    const first = await network.listen({ host: 'dc2', port: 0 }, accept)
    const second = await network.listen({ host: 'dc2', port: 0 }, accept)
    expect(first.address.port).not.toBe(second.address.port)
    await expect(network.listen(first.address, accept)).rejects.toBeInstanceOf(ConnectionError)
    await first.close()
    await first.close()
    await expect(network.listen(first.address, accept)).resolves.toBeDefined()
  })

  it('closes the lines of a listener with it', async () => {
    const { clock, client, server, listener } = await dialInMemory()
    await clock.runUntilIdle(10)
    await listener.close()
    await clock.runUntilIdle(10)
    expect(client.closes).toEqual([undefined])
    expect(server.closes).toEqual([undefined])
  })

  it('breaks every line at once, with an error at both ends, and loses what was on its way', async () => {
    const { clock, client, server, network } = await dialInMemory({ latencyMs: 10 })
    await clock.advance(20)
    client.line.send(bytes(1))
    network.breakLines()
    await clock.runUntilIdle(1_000)
    expect(client.closes[0]).toBeInstanceOf(ConnectionError)
    expect(server.closes[0]).toBeInstanceOf(ConnectionError)
    expect([client.closes.length, server.closes.length]).toEqual([1, 1])
    expect(server.chunks).toEqual([])
    expect(network.lineCount).toBe(0)
    expect(clock.timerCount).toBe(0)
  })

  it('holds bytes back while an end is paused, and shows them to the sender as waiting', async () => {
    const { clock, client, server } = await dialInMemory({ latencyMs: 1 })
    await clock.runUntilIdle(100)
    server.line.pause()
    for (let index = 0; index < 4; index += 1) client.line.send(new Uint8Array(50_000))
    client.line.close()
    await clock.runUntilIdle(100)
    expect(server.chunks).toEqual([])
    expect(server.closes).toEqual([])
    expect(client.line.bufferedBytes()).toBe(200_000 - 65_536)
    server.line.resume()
    await clock.runUntilIdle(100)
    expect(server.bytes).toHaveLength(200_000)
    expect(server.closes).toEqual([undefined])
    expect(client.line.bufferedBytes()).toBe(0)
  })

  it('tells each end of its close exactly once and leaves nothing behind, whatever happens in whatever order', async () => {
    const action = fc.constantFrom(
      'advance',
      'send',
      'answer',
      'closeClient',
      'closeServer',
      'break',
      'pause',
      'resume',
    )
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(action, { maxLength: 25 }), async (seed, actions) => {
        const { clock, network, client, server, listener } = await dialInMemory({
          random: createSeededRandom(seed),
          latencyMs: 3,
          jitterMs: 4,
        })
        for (const next of actions) {
          const end = server.hasLine ? server.line : undefined
          if (next === 'advance') await clock.advance(2)
          if (next === 'send') client.line.send(new Uint8Array(100))
          if (next === 'answer') end?.send(new Uint8Array(100))
          if (next === 'closeClient') client.line.close()
          if (next === 'closeServer') end?.close()
          if (next === 'break') network.breakLines()
          if (next === 'pause') client.line.pause()
          if (next === 'resume') client.line.resume()
        }
        client.line.resume()
        await clock.runUntilIdle(10_000)
        await listener.close()
        client.line.close()
        await clock.runUntilIdle(10_000)
        expect(client.closes).toHaveLength(1)
        expect(server.closes).toHaveLength(server.hasLine ? 1 : 0)
        expect([...client.late, ...server.late]).toEqual([])
        expect(network.lineCount).toBe(0)
        expect(clock.timerCount).toBe(0)
      }),
      { numRuns: 150 },
    )
  })
})
