/** A process as others can tell it from all that are and were on its machine. */
export interface ProcessTag {
  /** Its number on its machine. */
  readonly processId: number
  /** The name of its machine, for people. */
  readonly host: string
  /** The machine and what on it shares the numbers of processes, for programs: another after a restart of the machine. */
  readonly machine: string
  /** When it was started, in a form that has no meaning but tells it from a later process with the same number. */
  readonly startedAt: string
}

/** What a runtime can say about processes. */
export interface Processes {
  /** This process. */
  readonly self: ProcessTag
  /** Says whether a process is still there: `undefined` where that cannot be told, as for one on another machine. */
  isRunning(tag: ProcessTag): boolean | undefined
}
