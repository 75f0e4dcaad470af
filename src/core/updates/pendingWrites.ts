import type { AccountChange } from '../../storage/accountChange.js'
import type { JournalRecord } from '../../storage/records/journalRecord.js'
import type { CommonPosition, UpdateMoves } from '../../updates/updateState.js'

/** Changes that were taken to be written, and what they were made of, should that fail. */
export interface WriteBatch {
  readonly changes: readonly AccountChange[]
  readonly puts: ReadonlyMap<number, JournalRecord>
  readonly removals: ReadonlyMap<number, string>
  readonly others: readonly AccountChange[]
  readonly moves: UpdateMoves
}

type ChannelMove = UpdateMoves['channels'][number]

/** What waits to be written: of two changes of one thing, only the later. */
export class PendingWrites {
  #puts: Map<number, JournalRecord> = new Map()
  #removals: Map<number, string> = new Map()
  #others: AccountChange[] = []
  #common: CommonPosition | undefined
  #channels: Map<number, ChannelMove> = new Map()

  get isEmpty(): boolean {
    return (
      this.#puts.size === 0 &&
      this.#removals.size === 0 &&
      this.#others.length === 0 &&
      this.#common === undefined &&
      this.#channels.size === 0
    )
  }

  put(record: JournalRecord): void {
    this.#puts.set(record.sequence, record)
  }

  remove(sequence: number, actor: string): void {
    this.#puts.delete(sequence)
    this.#removals.set(sequence, actor)
  }

  move({ common, channels }: UpdateMoves): void {
    this.#common = common ?? this.#common
    for (const channel of channels) this.#channels.set(channel.channelId, channel)
  }

  add(changes: readonly AccountChange[]): void {
    this.#others.push(...changes)
  }

  /** Takes everything: what a delivery names first, then the deliveries, then the positions behind them. */
  take(): WriteBatch {
    const batch = {
      puts: this.#puts,
      removals: this.#removals,
      others: this.#others,
      moves: { common: this.#common, channels: [...this.#channels.values()] },
    }
    this.#puts = new Map()
    this.#removals = new Map()
    this.#others = []
    this.#common = undefined
    this.#channels = new Map()
    return { ...batch, changes: changesOf(batch) }
  }

  /** Takes back what could not be written. What came since is newer. */
  restore({ puts, removals, others, moves }: WriteBatch): void {
    const { common } = moves
    this.#common ??= common
    for (const channel of moves.channels) {
      if (!this.#channels.has(channel.channelId)) this.#channels.set(channel.channelId, channel)
    }
    this.#others = [...others, ...this.#others]
    const newer = this.#puts
    this.#puts = new Map([...puts].filter(([sequence]) => !this.#removals.has(sequence)))
    for (const [sequence, record] of newer) this.#puts.set(sequence, record)
    for (const [sequence, actor] of removals) this.#removals.set(sequence, actor)
  }
}

function changesOf({ puts, removals, others, moves }: Omit<WriteBatch, 'changes'>): readonly AccountChange[] {
  return [
    ...others,
    ...[...puts.values()].map((record) => ({ type: 'journalEntry', record }) as const),
    ...[...removals].map(([sequence, actor]) => ({ type: 'journalEntryRemoved', sequence, actor }) as const),
    ...(moves.common === undefined ? [] : [{ type: 'updateState', record: moves.common } as const]),
    ...moves.channels.map((record) => ({ type: 'channelState', record }) as const),
  ]
}
