import type { StorageChange } from '../../src/storage/storage.js'

/** What is written, change after change; each touches several tables, and some take away what others have put. */
export const HISTORY: readonly (readonly StorageChange[])[] = Array.from({ length: 5 }, (_, index) => {
  const value = new Uint8Array(1 + index * 3_000).fill(index)
  return [
    { table: 'account', key: 'number', value: Uint8Array.of(index + 1) },
    { table: 'keys', key: 'dc:2', value },
    { table: 'journal', key: `update:${index}`, value },
    { table: 'journal', remove: { through: `update:${index - 2}` } },
    { table: 'updates', key: index % 2 === 0 ? 'even' : 'odd', value },
    { table: 'updates', key: index % 2 === 0 ? 'odd' : 'even' },
  ]
})
