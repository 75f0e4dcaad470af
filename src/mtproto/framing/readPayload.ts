import { readInt32 } from '../../bytes/readInt32.js'
import type { FramingRole } from './frameCodec.js'
import type { FrameEvent } from './framing.js'
import { rejectFrame } from './rejectFrame.js'

/** Tells a packet from the bare code of four bytes that stands in its place when a server reports a transport error. */
export function readPayload(role: FramingRole, payload: Uint8Array, wantsQuickAck: boolean): FrameEvent | undefined {
  if (payload.length !== 4) return { type: 'packet', packet: payload, wantsQuickAck }
  return readErrorCode(role, payload)
}

/** Reads a transport error from the first four bytes of a payload. The code 0 means nothing at all, as in TDLib. */
export function readErrorCode(role: FramingRole, payload: Uint8Array): FrameEvent | undefined {
  if (payload.length < 4) return rejectFrame(`A payload of ${payload.length} bytes`)
  const code = readInt32(payload)
  if (code === 0) return undefined
  if (code > 0) return rejectFrame('A payload too short for a packet that is no transport error')
  if (role === 'server') return rejectFrame('A transport error sent by a client')
  return { type: 'transportError', code }
}
