import type { RandomBytes } from '../../crypto/crypto.js'
import { createAbridgedCodec } from './abridgedCodec.js'
import type { FrameCodec, FramingRole } from './frameCodec.js'
import type { FramingName } from './framing.js'
import { createFullCodec } from './fullCodec.js'
import { createIntermediateCodec } from './intermediateCodec.js'
import { createPaddedIntermediateCodec } from './paddedIntermediateCodec.js'

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
