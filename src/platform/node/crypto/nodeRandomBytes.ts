import { randomFillSync } from 'node:crypto'
import type { RandomBytes } from '../../../crypto/crypto.js'

/** Draws bytes from the operating system's secure source. */
export const nodeRandomBytes: RandomBytes = (length) => randomFillSync(new Uint8Array(length))
