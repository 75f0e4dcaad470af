import { apiSchema, Reader } from '../../tl/index.js'
import { fault } from '../fault.js'
import type { Device } from '../world/authorization.js'

/** A call with everything that was wrapped around it. */
export interface UnwrappedCall {
  /** Stands at the call itself, which is read in the session's layer. */
  readonly reader: Reader
  readonly layer?: number
  readonly device?: Device
  /** True where the client wants no updates for it. */
  readonly isWithoutUpdates: boolean
  /** The message ids of the calls that must have run before this one. */
  readonly after: readonly bigint[]
}

const GZIP_PACKED_ID = 0x3072cfa1
const MAX_WRAPPERS = 16

type Unwrapping = { -readonly [Name in keyof UnwrappedCall]: UnwrappedCall[Name] }

/**
 * Takes off what is wrapped around a call: `invokeWithLayer`, `initConnection` and their like, in any order, and compression.
 * See https://core.telegram.org/api/invoking.
 */
export function unwrapCall(body: Uint8Array, inflate: (packed: Uint8Array) => Uint8Array): UnwrappedCall {
  const call: Unwrapping = { reader: new Reader(body, { inflate }), isWithoutUpdates: false, after: [] }
  for (let depth = 0; depth < MAX_WRAPPERS; depth++) {
    if (!takeOff(call, inflate)) return call
  }
  throw fault(400, 'INPUT_REQUEST_TOO_LONG')
}

/** Takes one wrapper off; false where the call itself is reached. */
function takeOff(call: Unwrapping, inflate: (packed: Uint8Array) => Uint8Array): boolean {
  const { reader } = call
  const id = reader.peek()
  if (id === GZIP_PACKED_ID) {
    reader.int()
    call.reader = new Reader(inflate(reader.bytes()), { inflate })
    return true
  }
  const name = apiSchema().nameOf(id)
  switch (name) {
    case 'invokeWithLayer':
      reader.int()
      call.layer = reader.int()
      return true
    case 'initConnection':
      reader.int()
      call.device = readDevice(reader)
      return true
    case 'invokeAfterMsg':
      reader.int()
      call.after = [...call.after, reader.long()]
      return true
    case 'invokeAfterMsgs':
      reader.int()
      reader.vectorId()
      call.after = [...call.after, ...reader.longs()]
      return true
    case 'invokeWithoutUpdates':
      reader.int()
      call.isWithoutUpdates = true
      return true
    case 'invokeWithTakeout':
      reader.int()
      reader.long()
      return true
    case 'invokeWithMessagesRange':
      reader.int()
      apiSchema().readFrom(reader)
      return true
    case 'invokeWithBusinessConnection':
    case 'invokeWithReCaptcha':
      reader.int()
      reader.string()
      return true
    case 'invokeWithGooglePlayIntegrity':
    case 'invokeWithApnsSecret':
      reader.int()
      reader.string()
      reader.string()
      return true
    default:
      return false
  }
}

function readDevice(reader: Reader): Device {
  const flags = reader.int()
  const apiId = reader.int()
  const deviceModel = reader.string()
  const systemVersion = reader.string()
  const appVersion = reader.string()
  reader.string()
  reader.string()
  const langCode = reader.string()
  const hasProxy = (flags & 1) !== 0
  const hasParams = (flags & 2) !== 0
  if (hasProxy) apiSchema().readFrom(reader)
  if (hasParams) apiSchema().readFrom(reader)
  return { apiId, deviceModel, systemVersion, appVersion, langCode }
}
