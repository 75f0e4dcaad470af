import type { Crypto } from '../crypto/crypto.js'
import type { NetworkSchema } from '../network/networkOptions.js'
import type { FunctionName, Result } from '../tl/functionName.js'
import type * as tl from '../tl/generated/api.js'
import { type ApiSchema, LAYER } from '../tl/index.js'

/** The most that a packed object may unpack to, in bytes. */
const MOST_UNPACKED = 10 * 1024 * 1024

/** The schema of Telegram's API as the network wants it. */
export function networkSchema(schema: ApiSchema, crypto: Crypto): NetworkSchema {
  const options = { inflate: (packed: Uint8Array): Uint8Array => crypto.gunzip(packed, MOST_UNPACKED) }
  return {
    layer: LAYER,
    write: (call) => schema.write(call),
    read: (body) => schema.read(body, options),
    readResult<Name extends FunctionName>(call: tl.Functions[Name]['call'], body: Uint8Array): Result<Name> {
      // oxlint-disable-next-line no-unsafe-type-assertion -- a wrapper is answered as the call inside it, and its own result is `unknown`: either way this is its type
      const name = schema.innermostCall(call)._ as Name
      return schema.readResult(name, body, options)
    },
  }
}
