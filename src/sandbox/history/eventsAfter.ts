import type { BoxEvent } from '../world/boxEvent.js'
import type { MessageBox } from '../world/messageBox.js'

/** Lists what happened in a box after a position; undefined where the box does not remember that far back. */
export function eventsAfter(box: MessageBox, pts: number): readonly BoxEvent[] | undefined {
  if (pts >= box.pts) return []
  const index = box.log.findIndex((event) => event.pts > pts)
  const first = box.log[index]
  if (first === undefined || first.pts - first.ptsCount > pts) return undefined
  return box.log.slice(index)
}
