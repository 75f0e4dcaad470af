import ts from 'typescript-api'
import type { Project, ProjectFile } from '../source/project.js'
import { syntaxTree } from '../source/syntaxTree.js'
import { outdent } from './exampleOf.js'
import type { Page } from './page.js'

const FOLDER = 'site/guides/'

/**
 * Puts the code of its file in the place of each line `<<< code/NAME.ts` of the guides.
 * What is missing is told to `report`.
 */
export function assembleGuides(project: Project, report: (fault: string) => void): readonly Page[] {
  const used = new Set<string>()
  const guides = [...project.values()].filter(({ path }) => path.startsWith(FOLDER) && path.endsWith('.md'))
  const pages = guides.map(({ path, text }): Page => {
    const whole = text.replaceAll(/^<<< (code\/\w+\.ts)$/gm, (line, name: string) => {
      const file = project.get(`${FOLDER}${name}`)
      const code = file === undefined ? undefined : codeOf(file)
      used.add(name)
      if (code === undefined) report(`${path}: ${name} is no file with an exported function of its name`)
      return code === undefined ? line : `\`\`\`ts\n${code}\n\`\`\``
    })
    const title = /^# (.*)$/m.exec(whole)?.[1]
    if (title === undefined) report(`${path}: the guide has no heading`)
    return { path: path.slice('site/'.length), title: title ?? path, text: whole }
  })
  for (const path of project.keys()) {
    const name = path.slice(FOLDER.length)
    if (path.startsWith(`${FOLDER}code/`) && !used.has(name)) report(`${path}: no guide shows this code`)
  }
  return pages
}

/** The body of the function that a file is named after, below what the file imports from the package. */
function codeOf(file: ProjectFile): string | undefined {
  const name = /(\w+)\.ts$/.exec(file.path)?.[1]
  const tree = syntaxTree(file)
  const found = tree.statements
    .filter((statement) => ts.isFunctionDeclaration(statement))
    .find((statement) => statement.name?.text === name)
  if (found?.body === undefined) return undefined
  const imports = tree.statements
    .filter((statement) => ts.isImportDeclaration(statement))
    .filter(({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && !moduleSpecifier.text.startsWith('.'))
    .map((statement) => statement.getText())
  const body = outdent(found.body.getText().slice(1, -1))
  return imports.length === 0 ? body : `${imports.join('\n')}\n\n${body}`
}
