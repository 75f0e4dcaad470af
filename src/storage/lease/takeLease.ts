import { equalBytes } from '../../bytes/equalBytes.js'
import { StorageError } from '../../errors/storageError.js'
import { decodeRecord, encodeRecord } from '../records/recordKind.js'
import type { Storage, StorageCondition, StorageRow } from '../storage.js'
import { BEAT_KEY, beatRecord, type BeatRecord } from './beatRecord.js'
import { inUseError } from './inUseError.js'
import type { LeaseOptions } from './leaseOptions.js'
import { LEASE_KEY, leaseRecord, type LeaseRecord } from './leaseRecord.js'
import { LEASE_TIMES } from './leaseTimes.js'
import { sleep } from './sleep.js'

/** A lease that was taken. */
export interface TakenLease {
  readonly record: LeaseRecord
  /** The row that stands for it: as long as it is there, the lease is held. */
  readonly row: StorageRow
}

/** What is known of a lease that somebody else has. */
interface Sighting {
  readonly lease: LeaseRecord
  readonly beat: BeatRecord | undefined
  /** What the rows held: a write on these conditions happens only if nothing has moved since. */
  readonly conditions: readonly [lease: StorageCondition, beat: StorageCondition]
}

/** The row in which a former holder says that it has hung up: it holds the number of its lease. */
export const LEFT_KEY = 'left'

/**
 * Takes the lease of a storage that is open, as the mode says: at once where nobody has it or its holder is gone.
 * A signal that aborts ends it with the reason of the signal.
 */
export async function takeLease(storage: Storage, options: LeaseOptions, signal: AbortSignal): Promise<TakenLease> {
  const { clock, mode } = options
  let watched: { readonly sighting: Sighting; readonly since: number; readonly isAlive: boolean } | undefined
  for (;;) {
    signal.throwIfAborted()
    const sighting = await look(storage)
    if (sighting === undefined || sighting.lease.isReleased) {
      const taken = await claim(storage, options, sighting, false)
      if (taken !== undefined) return taken
      continue
    }
    if (watched === undefined || !isSame(watched.sighting, sighting)) {
      watched = { sighting, since: clock.now(), isAlive: watched !== undefined }
    }
    const isSuspect = clock.now() > (sighting.beat?.at ?? sighting.lease.holder.since.getTime()) + LEASE_TIMES.life
    const isSilent = clock.now() - watched.since >= (isSuspect ? LEASE_TIMES.doubt : LEASE_TIMES.life)
    if (isSilent || isGone(sighting, options)) {
      const taken = await claim(storage, options, sighting, true)
      if (taken !== undefined) return taken
      continue
    }
    if (mode === 'steal') {
      const taken = await claim(storage, options, sighting, false)
      if (taken === undefined) continue
      await partFrom(sighting, storage, options, signal)
      return taken
    }
    if (mode === 'fail' && (watched.isAlive || !isSuspect)) throw inUseError(storage.place, sighting.lease.holder)
    await sleep(LEASE_TIMES.look, clock, signal)
  }
}

async function look(storage: Storage): Promise<Sighting | undefined> {
  // The sign of life first: one that comes in between then belongs to a lease that is seen as well.
  const beatValue = await storage.read('meta', BEAT_KEY)
  const leaseValue = await storage.read('meta', LEASE_KEY)
  if (leaseValue === undefined) return undefined
  const lease = decodeRecord(leaseRecord, leaseValue)
  const beat = beatValue && decodeRecord(beatRecord, beatValue)
  return {
    lease,
    beat: beat?.token === lease.token ? beat : undefined,
    conditions: [
      { key: LEASE_KEY, value: leaseValue },
      { key: BEAT_KEY, value: beatValue },
    ],
  }
}

/** Writes a new lease in the place of the one that was seen, or nothing where somebody was faster. */
async function claim(
  storage: Storage,
  { clock, processes, label }: LeaseOptions,
  sighting: Sighting | undefined,
  isOnSilence: boolean,
): Promise<TakenLease | undefined> {
  const now = clock.now()
  const self = processes?.self
  const record: LeaseRecord = {
    token: (sighting?.lease.token ?? 0) + 1,
    isReleased: false,
    holder: { processId: self?.processId, host: self?.host, label, since: new Date(now) },
    process: self,
  }
  const row = encodeRecord(leaseRecord, record)
  const [lease, beat] = sighting?.conditions ?? [{ key: LEASE_KEY, value: undefined }]
  const changes = [row, encodeRecord(beatRecord, { token: record.token, at: now })]
  try {
    await storage.write(changes, { conditions: isOnSilence && beat !== undefined ? [lease, beat] : [lease] })
    return { record, row }
  } catch (error) {
    if (error instanceof StorageError && error.reason === 'conflict') return undefined
    throw error
  }
}

/** Waits until the former holder has hung up, is gone, or had time enough to notice. */
async function partFrom(former: Sighting, storage: Storage, options: LeaseOptions, signal: AbortSignal): Promise<void> {
  const { clock } = options
  const deadline = clock.now() + LEASE_TIMES.parting
  while (clock.now() < deadline && !isGone(former, options)) {
    const left = await storage.read('meta', LEFT_KEY)
    if (left !== undefined && Number(new TextDecoder().decode(left)) >= former.lease.token) return
    await sleep(LEASE_TIMES.look / 10, clock, signal)
  }
}

/** Whether the process of a holder has ended. Where that cannot be told, it has not. */
function isGone({ lease }: Sighting, { processes }: LeaseOptions): boolean {
  return lease.process !== undefined && processes?.isRunning(lease.process) === false
}

function isSame(left: Sighting, right: Sighting): boolean {
  return left.conditions.every(({ value }, index) => {
    const other = right.conditions[index]?.value
    return value === undefined || other === undefined ? value === other : equalBytes(value, other)
  })
}
