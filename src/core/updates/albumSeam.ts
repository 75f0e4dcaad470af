import type * as tl from '../../tl/generated/api.js'
import type { UpdateBoxName } from '../../updates/updateEffect.js'
import type { UpdateMoves } from '../../updates/updateState.js'
import { albumIdOf } from './deliveriesOf.js'

/** Updates that can be handed out, and where the account stands after them. */
interface Part {
  readonly updates: readonly tl.Update[]
  readonly moves: UpdateMoves | undefined
}

/**
 * Keeps albums whole that a difference cuts in two: a slice that ends in the middle of one waits for the next slice,
 * together with its position, so that a crash in between asks for it again.
 */
export class AlbumSeam {
  readonly #waiting: Map<UpdateBoxName, Part> = new Map()

  /** Takes a part, and returns what can be handed out of it and of what waited for it. */
  join(
    updates: readonly tl.Update[],
    moves: UpdateMoves | undefined,
    box: UpdateBoxName | undefined,
    isPartial: boolean,
  ): Part | undefined {
    // What moves a position must not overtake what waits behind it.
    const moved: UpdateBoxName[] = (moves?.channels ?? []).map(({ channelId }) => channelId)
    if (moves?.common !== undefined) moved.push('common')
    if (box !== undefined) moved.push(box)
    const whole = [...new Set(moved)].flatMap((name) => this.#take(name)).reduceRight(joined, { updates, moves })
    if (box === undefined || !isPartial || !endsInAlbum(updates)) return whole
    this.#waiting.set(box, whole)
    return undefined
  }

  /** Returns what waits for a slice that brings nothing. */
  release(box: UpdateBoxName): Part | undefined {
    return this.#take(box)[0]
  }

  #take(box: UpdateBoxName): readonly Part[] {
    const part = this.#waiting.get(box)
    this.#waiting.delete(box)
    return part === undefined ? [] : [part]
  }
}

/** Only new messages come first in a difference, so an album that goes on is the last of them. */
function endsInAlbum(updates: readonly tl.Update[]): boolean {
  const last = updates.findLast((update) => update._ === 'updateNewMessage' || update._ === 'updateNewChannelMessage')
  return last !== undefined && albumIdOf(last) !== undefined
}

function joined(later: Part, earlier: Part): Part {
  return {
    updates: [...earlier.updates, ...later.updates],
    moves: {
      common: later.moves?.common ?? earlier.moves?.common,
      channels: [...(earlier.moves?.channels ?? []), ...(later.moves?.channels ?? [])],
    },
  }
}
