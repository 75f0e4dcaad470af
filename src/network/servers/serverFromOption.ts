import type * as tl from '../../tl/generated/api.js'
import { ipAddressBytes } from '../proxy/ipAddressBytes.js'
import type { Server } from '../server.js'

const HIGHEST_DC_ID = 1_000
const HIGHEST_PORT = 65_535
const SECRET_LENGTH = 16
/** The first byte of a secret of 17, which asks for padded packets. */
const PADDED = 0xdd

/** Takes an address as the server lists it; nothing where it cannot be one. See https://core.telegram.org/constructor/dcOption. */
export function serverFromOption(option: tl.DcOption): Server | undefined {
  const { id, ip_address: host, port } = option
  if (id < 1 || id > HIGHEST_DC_ID || port < 1 || port > HIGHEST_PORT || ipAddressBytes(host) === undefined) {
    return undefined
  }
  const secret = secretOf(option.secret)
  if (secret === 'wrong') return undefined
  return {
    dcId: id,
    host,
    port,
    ...(option.media_only === true && { isForMedia: true }),
    ...(option.cdn === true && { isCdn: true }),
    ...(option.static === true && { isStatic: true }),
    ...((option.tcpo_only === true || secret !== undefined) && { mustObfuscate: true }),
    ...(secret !== undefined && { secret }),
  }
}

function secretOf(secret: Uint8Array | undefined): Uint8Array | 'wrong' | undefined {
  if (secret === undefined || secret.length === SECRET_LENGTH) return secret
  return secret.length === SECRET_LENGTH + 1 && secret[0] === PADDED ? secret.subarray(1) : 'wrong'
}
