/**
 * The rooms of `src/`, one a folder, from the ground up. A file imports its own room and rooms on lower floors,
 * type-only imports included; rooms on the same floor do not know each other.
 */
export const FLOOR_TABLE: readonly (readonly string[])[] = [
  ['bytes', 'errors'],
  ['crypto', 'tl'],
  ['mtproto', 'updates', 'types', 'platform'],
  ['text', 'storage'],
  ['core', 'network', 'sandbox'],
  ['methods'],
  ['client'],
  ['bot'],
  ['cli'],
]

/** The rooms that only a few may import although they lie below: client and sandbox meet in bytes alone. */
export const SEALED_ROOMS: ReadonlyMap<string, readonly string[]> = new Map([['sandbox', ['cli']]])

/** The floor of a room, counted from 0; `undefined` when there is no such room. */
export function floorOf(room: string): number | undefined {
  const floor = FLOOR_TABLE.findIndex((rooms) => rooms.includes(room))
  return floor === -1 ? undefined : floor
}

/** The lines in which ARCHITECTURE.md draws the floors, the highest first. */
export function printFloors(): readonly string[] {
  return FLOOR_TABLE.map((rooms, floor) => `${floor} ${rooms.join(' ')}`).toReversed()
}
