import { InputError } from '../../errors/inputError.js'
import { MAX_FRAME_LENGTH } from './maxFrameLength.js'

/** Throws an `InputError` unless a packet has a length that every framing can carry: a multiple of 4, not 0, up to the cap. */
export function assertSendable(packet: Uint8Array): void {
  if (packet.length === 0 || packet.length % 4 !== 0 || packet.length > MAX_FRAME_LENGTH) {
    throw new InputError(
      `A packet has a multiple of 4 bytes, from 4 to ${MAX_FRAME_LENGTH}; this one has ${packet.length}`,
      'packet',
    )
  }
}
