/** A callback that waits for its moment. */
export interface QueuedTimer {
  /** When it is due, in milliseconds since the epoch of the clock. */
  readonly dueAt: number
  /** Grows with each timer: of two that are due together the older comes first. */
  readonly sequence: number
  readonly run: () => void
}

/** Timers in the order in which they are due, and among equals in the order in which they came. */
export interface TimerQueue {
  readonly size: number
  /** Adds a timer and returns what removes it again; removing twice does no harm. */
  add(dueAt: number, run: () => void): () => void
  /** The timer that is due first, left where it is. */
  peek(): QueuedTimer | undefined
  /** Takes out the timer that is due first. */
  take(): QueuedTimer | undefined
}

interface Entry extends QueuedTimer {
  isCancelled: boolean
}

const isBefore = (left: Entry, right: Entry): boolean =>
  left.dueAt < right.dueAt || (left.dueAt === right.dueAt && left.sequence < right.sequence)

/**
 * Creates an empty queue: a binary heap.
 * A removed timer stays as a mark until it comes up or until marks are the greater part, so memory stays within twice what is needed.
 */
export function createTimerQueue(): TimerQueue {
  let heap: Entry[] = []
  let cancelledCount = 0
  let sequence = 0

  const rise = (entry: Entry, from: number): void => {
    let index = from
    while (index > 0) {
      const parentIndex = (index - 1) >> 1
      const parent = heap[parentIndex]
      if (parent === undefined || !isBefore(entry, parent)) break
      heap[index] = parent
      index = parentIndex
    }
    heap[index] = entry
  }

  const sink = (entry: Entry, from: number): void => {
    let index = from
    for (;;) {
      const left = heap[2 * index + 1]
      const right = heap[2 * index + 2]
      if (left === undefined) break
      const goesRight = right !== undefined && isBefore(right, left)
      const child = goesRight ? right : left
      if (!isBefore(child, entry)) break
      heap[index] = child
      index = 2 * index + (goesRight ? 2 : 1)
    }
    heap[index] = entry
  }

  const removeFirst = (): void => {
    const last = heap.pop()
    if (last !== undefined && heap.length > 0) sink(last, 0)
  }

  const dropCancelled = (): void => {
    // Sorted order is heap order.
    heap = heap.filter((entry) => !entry.isCancelled).toSorted((left, right) => (isBefore(left, right) ? -1 : 1))
    cancelledCount = 0
  }

  const peek = (): Entry | undefined => {
    let first = heap[0]
    while (first?.isCancelled === true) {
      removeFirst()
      cancelledCount -= 1
      first = heap[0]
    }
    return first
  }

  return {
    get size() {
      return heap.length - cancelledCount
    },
    add: (dueAt, run) => {
      const entry: Entry = { dueAt, sequence, run, isCancelled: false }
      sequence += 1
      rise(entry, heap.length)
      return () => {
        if (entry.isCancelled) return
        entry.isCancelled = true
        cancelledCount += 1
        if (cancelledCount > 16 && cancelledCount * 2 > heap.length) dropCancelled()
      }
    },
    peek,
    take: () => {
      const first = peek()
      if (first === undefined) return undefined
      removeFirst()
      // What has been taken can no longer be removed, and must not be counted if someone tries.
      first.isCancelled = true
      return first
    },
  }
}
