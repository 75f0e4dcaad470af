import type { FaultOptions } from '../faultPlan.js'
import type { Direction, PassingChunk } from '../passingChunk.js'

/** Which bytes a fault is meant for. */
export interface WireFaultOptions extends FaultOptions {
  /** Only what goes this way; either way when absent. */
  readonly direction?: Direction
}

/** Whether a fault is meant for bytes that go this way. */
export function isMeantChunk({ direction }: Pick<WireFaultOptions, 'direction'>, chunk: PassingChunk): boolean {
  return direction === undefined || direction === chunk.direction
}
