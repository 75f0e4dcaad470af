import { basename, dirname } from 'node:path/posix'
import { exportsOf } from '../../source/exportsOf.js'
import { handledFunction } from '../../source/handledFunction.js'
import { type ListedFile, listedFiles } from '../../source/listedFiles.js'
import type { Rule, Violation } from '../rule.js'

/** A handler of the sandbox is one file: `messages/exportChatInvite.ts` answers `messages.exportChatInvite` and exports nothing else. */
export const handlerShape: Rule = {
  name: 'handlerShape',
  check: (project) => listedFiles(project, 'src/sandbox/handlers').flatMap(checkHandler),
}

function checkHandler(handler: ListedFile): Violation[] {
  const { path } = handler.file
  const tlName = handledFunction(handler)
  if (tlName === undefined) {
    const what = `export a constant \`${handler.name}: Handler<'${handler.area}.${handler.name}'>\``
    return [{ path, line: 1, what: `does not say which function it answers: ${what}` }]
  }
  const violations: Violation[] = []
  const expected = tlName.includes('.') ? tlName.replace('.', '/') : `${handler.area}/${tlName}`
  if (`${basename(dirname(path))}/${handler.name}` !== expected) {
    violations.push({ path, line: 1, what: `answers ${tlName}: move it to src/sandbox/handlers/${expected}.ts` })
  }
  for (const { name, line } of exportsOf(handler.file)) {
    if (name !== handler.name)
      violations.push({ path, line, what: `also exports ${name}: a handler's file exports the handler alone` })
  }
  return violations
}
