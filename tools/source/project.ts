/** A text file of the repository. */
export interface ProjectFile {
  /** The path from the root of the repository, with `/` between the folders. */
  readonly path: string
  readonly text: string
}

/** The text files of the repository by path, in the order of their paths. */
export type Project = ReadonlyMap<string, ProjectFile>

/** Makes a project of texts by path. */
export function createProject(texts: Readonly<Record<string, string>>): Project {
  const paths = Object.keys(texts).toSorted()
  return new Map(paths.map((path) => [path, { path, text: texts[path] ?? '' }]))
}
