import type { RandomBytes } from '../../crypto/crypto.js'
import { createAbridgedCodec } from './createAbridgedCodec.js'
import type { FrameCodec, FramingRole } from './frameCodec.js'
import type { FramingName } from './framing.js'
import { createFullCodec } from './createFullCodec.js'
import { createIntermediateCodec } from './createIntermediateCodec.js'
import { createPaddedIntermediateCodec } from './createPaddedIntermediateCodec.js'

/** Makes the codec of a framing for one end of one connection. */
export function createCodec(framing: FramingName, role: FramingRole, randomBytes: RandomBytes): FrameCodec {
  switch (framing) {
    case 'abridged':
      return createAbridgedCodec(role)
    case 'intermediate':
      return createIntermediateCodec(role)
    case 'paddedIntermediate':
      return createPaddedIntermediateCodec(role, randomBytes)
    case 'full':
      return createFullCodec(role)
  }
}
