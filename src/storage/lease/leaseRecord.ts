import type { LeaseHolder } from '../../errors/storageError.js'
import type { ProcessTag } from '../../platform/processes.js'
import type { RecordKind } from '../records/recordKind.js'

/** Who may write to a storage. A row with it stands for one lease only: its number grows with every new one. */
export interface LeaseRecord {
  /** The fencing token: how many leases there were. */
  readonly token: number
  /** Whether it was given back. */
  readonly isReleased: boolean
  readonly holder: LeaseHolder
  /** The process of the holder, where its runtime can tell. */
  readonly process: ProcessTag | undefined
}

/** The key of the row that holds the lease. */
export const LEASE_KEY = 'lease'

/** How the lease is kept. */
export const leaseRecord: RecordKind<LeaseRecord> = {
  name: 'lease',
  table: 'meta',
  version: 1,
  keyOf: () => LEASE_KEY,
  write: ({ token, isReleased, holder, process }) => ({
    token,
    isReleased,
    processId: holder.processId,
    host: holder.host,
    label: holder.label,
    since: holder.since.getTime(),
    machine: process?.machine,
    startedAt: process?.startedAt,
  }),
  read: (fields) => {
    const processId = fields.has('processId') ? fields.integer('processId') : undefined
    const host = fields.has('host') ? fields.text('host') : undefined
    return {
      token: fields.integer('token'),
      isReleased: fields.boolean('isReleased'),
      holder: {
        processId,
        host,
        label: fields.has('label') ? fields.text('label') : undefined,
        since: new Date(fields.integer('since')),
      },
      process:
        processId === undefined || host === undefined || !fields.has('machine')
          ? undefined
          : { processId, host, machine: fields.text('machine'), startedAt: fields.text('startedAt') },
    }
  },
}
