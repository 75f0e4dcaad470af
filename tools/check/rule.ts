import type { Project } from '../source/project.js'

/** A place where a rule of the house is broken. */
export interface Violation {
  readonly path: string
  readonly line: number
  /** What is wrong and what to do. */
  readonly what: string
}

/** A rule of the house. It only reads. */
export interface Rule {
  readonly name: string
  readonly check: (project: Project) => readonly Violation[]
}
