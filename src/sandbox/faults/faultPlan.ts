import type { HandshakeAnswer } from '../../mtproto/handshake/handshakeAnswer.js'
import type { Chance } from '../world/chance.js'
import type { FaultFiring } from './faultFiring.js'
import type { FaultTarget } from './faultTarget.js'
import type { FaultyCall } from './faultyCall.js'
import type { IncomingPacket } from './incomingPacket.js'
import type { OutgoingFrame } from './outgoingFrame.js'
import type { OutgoingPacket } from './outgoingPacket.js'
import type { PassingChunk, Piece } from './passingChunk.js'

/** Whom a fault is meant for and when it happens. */
export interface FaultOptions extends FaultTarget, FaultFiring {}

/** What a fault does at a chance that it takes; nothing where this was no chance for it. */
export type Act<Result = void> = (() => Result) | undefined

/**
 * Where faults meet the server. A hook looks at what happens and gives back what it would do about it;
 * whether it does so is decided by whom the fault is meant for and by how often it is to happen.
 */
export interface FaultHooks {
  /** Bytes came over a line, either way. Gives what travels on. */
  readonly chunk?: (chunk: PassingChunk) => Act<readonly Piece[]>
  /** A frame is to be written. Gives the bytes to write in its place. */
  readonly frame?: (frame: OutgoingFrame) => Act<readonly Uint8Array[]>
  /** A packet came in. Gives whether it is to be taken all the same. */
  readonly packetIn?: (packet: IncomingPacket) => Act<'take' | 'leave'>
  /** A session has a packet to send. Gives the packets to send in its place. */
  readonly packetOut?: (packet: OutgoingPacket) => Act<readonly Uint8Array[]>
  /** The server is about to answer in a key exchange. Gives what it says instead. */
  readonly handshake?: (answer: HandshakeAnswer) => Act<HandshakeAnswer | 'nothing'>
  /** The client asks for the server's half of a key. It is refused where a fault acts. */
  readonly dhParams?: () => Act
  /** A key is in order. `refusedCount` is how many keys of this exchange were refused before. */
  readonly key?: (refusedCount: number) => Act<'retry' | 'fail'>
  /** A call came in and was read; it has not run. The first fault that acts has the call. */
  readonly call?: (call: FaultyCall) => Act
  /** A session is to be told of updates. Gives the bodies to push in place of the container. */
  readonly push?: (body: Uint8Array, sessionId: bigint) => Act<readonly Uint8Array[]>
  /** How far the server's clock is from the right time, in milliseconds. This lasts while the fault does. */
  readonly timeOffsetMs?: (now: number) => number
}

/** A fault as its file describes it. */
export interface FaultPlan {
  readonly name: string
  /** Whom it is meant for, and when it happens. */
  readonly options: FaultOptions
  /** How often it happens where the options do not say. */
  readonly defaultTimes: number
  /** Makes its hooks, with what they remember and a chance of their own. */
  readonly hooks: (chance: Chance) => FaultHooks
}
