import { posix } from 'node:path'
import type { Project, ProjectFile } from '../../source/project.js'
import { printFloors } from '../floorTable.js'
import type { Rule, Violation } from '../rule.js'

const REPOSITORY_PATH = /^(?:src|tools|tests|examples|site)\/[\w./-]*$/

/** The pages tell the truth: the floors are those of the table, and every path and every npm script they name exists. */
export const pages: Rule = {
  name: 'pages',
  check: (project) => [
    ...checkFloors(project),
    ...[...project.values()].filter(({ path }) => path.endsWith('.md')).flatMap((page) => checkPage(project, page)),
  ],
}

function checkFloors(project: Project): Violation[] {
  const path = 'ARCHITECTURE.md'
  const page = project.get(path)
  if (page === undefined) return [{ path, line: 1, what: 'is missing: draw the floors and the life of a request' }]
  const lines = new Set(page.text.split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' ')))
  return printFloors()
    .filter((floor) => !lines.has(floor))
    .map((floor) => ({
      path,
      line: 1,
      what: `does not draw the floor "${floor}": copy it from tools/check/floorTable.ts`,
    }))
}

function checkPage(project: Project, page: ProjectFile): Violation[] {
  return page.text.split('\n').flatMap((content, index) => {
    const links = [...content.matchAll(/\]\((?!\w+:|#)([^)#\s]+)[^)]*\)/g)].map((match) =>
      posix.join(posix.dirname(page.path), match[1] ?? ''),
    )
    const quoted = [...content.matchAll(/`([^`]+)`/g)]
      .map((match) => match[1] ?? '')
      .filter((text) => REPOSITORY_PATH.test(text))
    const scripts = [...content.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '')
    return [
      ...[...links, ...quoted]
        .filter((path) => !exists(project, path))
        .map((path) => `names ${path}, which does not exist`),
      ...scripts
        .filter((script) => !hasScript(project, script))
        .map((script) => `names npm run ${script}, which does not exist`),
    ].map((what) => ({ path: page.path, line: index + 1, what: `${what}: correct the page` }))
  })
}

function exists(project: Project, path: string): boolean {
  const folder = path.replace(/\/?$/, '/')
  return project.has(path) || [...project.keys()].some((other) => other.startsWith(folder))
}

function hasScript(project: Project, name: string): boolean {
  const manifest: unknown = JSON.parse(project.get('package.json')?.text ?? '{}')
  if (manifest === null || typeof manifest !== 'object' || !('scripts' in manifest)) return false
  const { scripts } = manifest
  return scripts !== null && typeof scripts === 'object' && name in scripts
}
