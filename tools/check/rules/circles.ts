import { isCode } from '../../source/isCode.js'
import { isGenerated } from '../../source/isGenerated.js'
import { importsOf } from '../../source/importsOf.js'
import type { Project } from '../../source/project.js'
import { resolveImport } from '../../source/resolveImport.js'
import type { Rule, Violation } from '../rule.js'

/** For every file: the files it imports, each with the line of the first import. */
type ImportGraph = ReadonlyMap<string, ReadonlyMap<string, number>>

/** No file imports itself through others, type-only imports included. Files written by a generator may refer to each other. */
export const circles: Rule = {
  name: 'circles',
  check: (project) => {
    const graph = importGraph(project)
    const reported = new Set<string>()
    const violations: Violation[] = []
    for (const path of graph.keys()) {
      if (reported.has(path)) continue
      const circle = shortestCircle(graph, path)
      if (circle === undefined || circle.every(isGenerated)) continue
      for (const member of circle) reported.add(member)
      violations.push({
        path,
        line: graph.get(path)?.get(circle[1] ?? path) ?? 1,
        what: `imports itself: ${[...circle, path].join(' -> ')}; move what both ends need into a file of its own`,
      })
    }
    return violations
  },
}

function importGraph(project: Project): ImportGraph {
  const graph = new Map<string, Map<string, number>>()
  for (const file of project.values()) {
    if (!isCode(file.path)) continue
    const targets = new Map<string, number>()
    for (const { specifier, line } of importsOf(file)) {
      const target = specifier === undefined ? undefined : resolveImport(project, file.path, specifier)
      if (target !== undefined && project.has(target) && !targets.has(target)) targets.set(target, line)
    }
    graph.set(file.path, targets)
  }
  return graph
}

/** The files of the shortest way from a file back to itself, beginning with the file. */
function shortestCircle(graph: ImportGraph, start: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const target of graph.get(path)?.keys() ?? []) {
      if (target === start) return wayTo(cameFrom, path)
      if (cameFrom.has(target)) continue
      cameFrom.set(target, path)
      queue.push(target)
    }
  }
  return undefined
}

function wayTo(cameFrom: ReadonlyMap<string, string>, end: string): readonly string[] {
  const way = [end]
  for (let path = cameFrom.get(end); path !== undefined; path = cameFrom.get(path)) way.unshift(path)
  return way
}
