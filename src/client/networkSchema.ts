import type { Crypto } from '../crypto/crypto.js'
import type { NetworkSchema } from '../network/networkOptions.js'
import type { FunctionName, Result } from '../tl/functionName.js'
import type * as tl from '../tl/generated/api.js'
import type { ReadOptions, TlValue } from '../tl/index.js'

/** What it takes to speak a layer of Telegram's API: every `Schema` of `whimbrel/tl` does. */
export interface SpokenSchema {
  write(value: TlValue): Uint8Array
  read(bytes: Uint8Array, options?: ReadOptions): TlValue
  readResult(functionName: string, bytes: Uint8Array, options?: ReadOptions): unknown
  innermostCall(call: TlValue): TlValue
}

/** The most that a packed object may unpack to, in bytes. */
const MOST_UNPACKED = 10 * 1024 * 1024

/** A schema as the network wants it: typed as the newest layer, which an older one resembles as far as it goes. */
export function networkSchema(schema: SpokenSchema, layer: number, crypto: Crypto): NetworkSchema {
  const options = { inflate: (packed: Uint8Array): Uint8Array => crypto.gunzip(packed, MOST_UNPACKED) }
  return {
    layer,
    write: (call) => schema.write(call),
    // oxlint-disable-next-line no-unsafe-type-assertion -- what the schema has read is one of its objects
    read: (body) => schema.read(body, options) as tl.AnyObject,
    readResult<Name extends FunctionName>(call: tl.Functions[Name]['call'], body: Uint8Array): Result<Name> {
      const { _: functionName } = schema.innermostCall(call)
      return schema.readResult(functionName, body, options)
    },
  }
}
