import { exportsOf } from '../../source/exportsOf.js'
import { handledFunction } from '../../source/handledFunction.js'
import { type ListedFile, listedFiles } from '../../source/listedFiles.js'
import type { Rule, Violation } from '../rule.js'

/**
 * A handler of the sandbox is one file: `messages/exportChatInvite.ts` answers `messages.exportChatInvite` and exports nothing else.
 * Its folder is the namespace, or a subject such as `topics` where a namespace is too large for one folder.
 */
export const handlerShape: Rule = {
  name: 'handlerShape',
  check: (project) => {
    const handlers = listedFiles(project, 'src/sandbox/handlers')
    const namespaces = new Set(handlers.flatMap((handler) => handledFunction(handler)?.split('.')[0] ?? []))
    return handlers.flatMap((handler) => checkHandler(handler, namespaces))
  },
}

function checkHandler(handler: ListedFile, namespaces: ReadonlySet<string>): Violation[] {
  const { path } = handler.file
  const tlName = handledFunction(handler)
  if (tlName === undefined) {
    const what = `export a constant \`${handler.name}: Handler<'${handler.area}.${handler.name}'>\``
    return [{ path, line: 1, what: `does not say which function it answers: ${what}` }]
  }
  const violations: Violation[] = []
  const [first = '', last] = tlName.split('.')
  const isInSubject = last === undefined || !namespaces.has(handler.area)
  const expected = `${isInSubject ? handler.area : first}/${last ?? first}`
  if (`${handler.area}/${handler.name}` !== expected) {
    violations.push({ path, line: 1, what: `answers ${tlName}: move it to src/sandbox/handlers/${expected}.ts` })
  }
  for (const { name, line } of exportsOf(handler.file)) {
    if (name !== handler.name)
      violations.push({ path, line, what: `also exports ${name}: a handler's file exports the handler alone` })
  }
  return violations
}
