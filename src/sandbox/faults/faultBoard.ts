import type { HandshakeAnswer } from '../../mtproto/handshake/handshakeAnswer.js'
import { createChance } from '../world/chance.js'
import { ActiveFault } from './activeFault.js'
import type { FaultPlan } from './faultPlan.js'
import type { FaultSubject } from './faultTarget.js'
import type { FaultyCall } from './faultyCall.js'
import type { IncomingPacket } from './incomingPacket.js'
import type { OutgoingFrame } from './outgoingFrame.js'
import type { OutgoingPacket } from './outgoingPacket.js'
import type { PassingChunk, Piece } from './passingChunk.js'

/** The faults that are at work in a sandbox, and where its server asks for them. */
export class FaultBoard {
  readonly #seed: number
  readonly #faults = new Set<ActiveFault>()
  #addedCount = 0

  constructor(seed: number) {
    this.#seed = seed
  }

  /** The faults that are at work, in the order in which they were added. */
  get faults(): readonly ActiveFault[] {
    return [...this.#faults]
  }

  /** Puts a fault to work. Its chance is its own, so that one fault more changes nothing about the others. */
  add(plan: FaultPlan): ActiveFault {
    this.#addedCount += 1
    const chance = createChance(this.#seed + this.#addedCount * 0x1_0000_0000)
    const fault = new ActiveFault(plan, chance, (removed) => this.#faults.delete(removed))
    this.#faults.add(fault)
    return fault
  }

  clear(): void {
    this.#faults.clear()
  }

  /** What travels on of bytes. The faults have them one after another. */
  piecesOf(chunk: PassingChunk, subject: () => FaultSubject): readonly Piece[] {
    let pieces: readonly Piece[] = [{ bytes: chunk.bytes }]
    if (this.#faults.size === 0) return pieces
    for (const fault of this.#meaning(subject())) {
      const { chunk: hook } = fault.hooks
      if (hook === undefined) continue
      pieces = pieces.flatMap((piece) => {
        const act = piece.end === undefined ? hook({ ...chunk, bytes: piece.bytes }) : undefined
        if (!fault.takes(act)) return [piece]
        const { afterMs = 0 } = piece
        return act().map((made) => ({ ...made, afterMs: afterMs + (made.afterMs ?? 0) }))
      })
    }
    return pieces
  }

  /** What is written in place of a frame; nothing where it is written as it is. */
  bytesFor(frame: OutgoingFrame, subject: () => FaultSubject): readonly Uint8Array[] | undefined {
    if (this.#faults.size === 0) return undefined
    for (const fault of this.#meaning(subject())) {
      const act = fault.hooks.frame?.(frame)
      if (fault.takes(act)) return act()
    }
    return undefined
  }

  /** Whether a packet that came in is to be taken. */
  admits(packet: () => IncomingPacket, subject: () => FaultSubject): boolean {
    if (this.#faults.size === 0) return true
    const incoming = packet()
    for (const fault of this.#meaning(subject())) {
      const act = fault.hooks.packetIn?.(incoming)
      if (fault.takes(act) && act() === 'leave') return false
    }
    return true
  }

  /** What is sent in place of a packet. The faults have it one after another. */
  packetsFor(
    packet: Uint8Array,
    open: (packet: Uint8Array) => OutgoingPacket | undefined,
    subject: () => FaultSubject,
  ): readonly Uint8Array[] {
    let packets: readonly Uint8Array[] = [packet]
    if (this.#faults.size === 0) return packets
    for (const fault of this.#meaning(subject())) {
      const { packetOut } = fault.hooks
      if (packetOut === undefined) continue
      packets = packets.flatMap((one) => {
        const opened = open(one)
        const act = opened === undefined ? undefined : packetOut(opened)
        return fault.takes(act) ? act() : [one]
      })
    }
    return packets
  }

  /** What is said in a key exchange. The faults have it one after another. */
  answerFor(answer: HandshakeAnswer, subject: () => FaultSubject): HandshakeAnswer | 'nothing' {
    let said: HandshakeAnswer = answer
    for (const fault of this.#meaning(subject())) {
      const act = fault.hooks.handshake?.(said)
      if (!fault.takes(act)) continue
      const altered = act()
      if (altered === 'nothing') return altered
      said = altered
    }
    return said
  }

  /** Whether the server's half of a key is refused. */
  failsDhParams(subject: () => FaultSubject): boolean {
    for (const fault of this.#meaning(subject())) if (fault.takes(fault.hooks.dhParams?.())) return true
    return false
  }

  /** What a key that is in order is answered with. */
  judgeKey(refusedCount: number, subject: () => FaultSubject): 'ok' | 'retry' | 'fail' {
    for (const fault of this.#meaning(subject())) {
      const act = fault.hooks.key?.(refusedCount)
      if (fault.takes(act)) return act()
    }
    return 'ok'
  }

  /** Lets a fault have a call; false where none wants it. */
  takesCall(call: FaultyCall, subject: FaultSubject): boolean {
    for (const fault of this.#meaning(subject)) {
      const act = fault.hooks.call?.(call)
      if (!fault.takes(act)) continue
      act()
      return true
    }
    return false
  }

  /** What a session is told in place of a container of updates. The faults have it one after another. */
  pushesFor(body: Uint8Array, sessionId: bigint, subject: () => FaultSubject): readonly Uint8Array[] {
    let bodies: readonly Uint8Array[] = [body]
    if (this.#faults.size === 0) return bodies
    for (const fault of this.#meaning(subject())) {
      bodies = bodies.flatMap((one) => {
        const act = fault.hooks.push?.(one, sessionId)
        return fault.takes(act) ? act() : [one]
      })
    }
    return bodies
  }

  /** How far the clock is from the right time for somebody, in milliseconds. */
  timeOffsetMs(subject: FaultSubject, now: number): number {
    let offset = 0
    for (const fault of this.#meaning(subject)) offset += fault.hooks.timeOffsetMs?.(now) ?? 0
    return offset
  }

  *#meaning(subject: FaultSubject): Generator<ActiveFault> {
    for (const fault of this.#faults) if (fault.concerns(subject)) yield fault
  }
}
