/** How many items each section of the protocol's checklist has that this library answers for. */
const SECTIONS: ReadonlyMap<number, number> = new Map([
  // Transports.
  [1, 22],
  // The exchange of keys, and temporary keys.
  [2, 34],
  // Encrypted messages.
  [3, 42],
  // Calls.
  [4, 11],
  // Passwords.
  [7, 11],
])

/** How many rows the matrix of faults has, by the letter of their group. */
const ROWS: ReadonlyMap<string, number> = new Map([
  // Transports.
  ['T', 7],
  // Handshakes.
  ['H', 7],
  // Temporary keys.
  ['P', 2],
  // Messages.
  ['M', 10],
  // Calls.
  ['R', 7],
  // Lives.
  ['L', 4],
])

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

/** Everything that a test has to be named after, or `tests/checklist.md` has to say why not. */
export const CHECKLIST_NUMBERS: readonly string[] = [
  ...[...SECTIONS].flatMap(([section, count]) => upTo(count).map((item) => `${section}.${item}`)),
  ...[...ROWS].flatMap(([group, count]) => upTo(count).map((row) => `${group}${row}`)),
]
