import { builtinModules } from 'node:module'
import ts from 'typescript-api'
import { librarySources } from '../../source/librarySources.js'
import { importsOf } from '../../source/importsOf.js'
import type { ProjectFile } from '../../source/project.js'
import { lineOf, syntaxTree, visitNodes } from '../../source/syntaxTree.js'
import { isFreeName } from '../isFreeName.js'
import type { Rule, Violation } from '../rule.js'

const RUNTIMES = namesIn(`
  process Deno Bun Buffer NodeJS require module __dirname __filename global globalThis
  window self document navigator location localStorage sessionStorage indexedDB
  fetch XMLHttpRequest WebSocket Worker SharedWorker BroadcastChannel
`)
const TIMERS = namesIn(`
  setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate requestAnimationFrame requestIdleCallback
`)
const CLOCKS_AND_CHANCE = namesIn('performance crypto Temporal')

const MODULES: ReadonlySet<string> = new Set(builtinModules)

/** Runtimes, timers, clocks and chance are named in `platform` only; runtimes and timers in `cli` too. */
export const runtimeNames: Rule = {
  name: 'runtimeNames',
  check: (project) =>
    librarySources(project)
      .filter(({ path }) => !path.startsWith('src/platform/'))
      .flatMap(checkFile),
}

function checkFile(file: ProjectFile): Violation[] {
  const { path } = file
  const mayNameRuntime = path.startsWith('src/cli/')
  const violations: Violation[] = []
  visitNodes(syntaxTree(file), (node) => {
    if (ts.isIdentifier(node)) {
      const what = clockFault(node) ?? (mayNameRuntime ? undefined : runtimeFault(node))
      if (what !== undefined) violations.push({ path, line: lineOf(node), what })
    }
  })
  if (mayNameRuntime) return violations
  for (const { specifier, line } of importsOf(file)) {
    if (specifier === undefined || !(specifier.startsWith('node:') || MODULES.has(specifier))) continue
    violations.push({
      path,
      line,
      what: `imports ${specifier}: only src/platform and src/cli know the runtime, ask the platform`,
    })
  }
  return violations
}

function runtimeFault(node: ts.Identifier): string | undefined {
  const { text } = node
  if (RUNTIMES.has(text) && isFreeName(node)) {
    return `names ${text}: only src/platform and src/cli know the runtime, ask the platform`
  }
  const isTimer = TIMERS.has(text) || (text === 'AbortSignal' && memberOf(node) === 'timeout')
  return isTimer && isFreeName(node) ? `names ${text}, a global timer: use the clock that is handed in` : undefined
}

function clockFault(node: ts.Identifier): string | undefined {
  const { text } = node
  const isTime = text === 'Date' && (memberOf(node) === 'now' || isCalledBare(node))
  const isChance = text === 'Math' && memberOf(node) === 'random'
  if (!(isTime || isChance || CLOCKS_AND_CHANCE.has(text)) || !isFreeName(node)) return undefined
  return `reads a clock or chance (${node.parent.getText().slice(0, 40)}): take it as an argument or from the platform`
}

function memberOf(node: ts.Identifier): string | undefined {
  const { parent } = node
  return ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : undefined
}

/** `new Date()`, `new Date` and `Date()`, which read the clock, but not `new Date(milliseconds)`. */
function isCalledBare({ parent }: ts.Identifier): boolean {
  if (ts.isCallExpression(parent)) return true
  return ts.isNewExpression(parent) && (parent.arguments ?? []).length === 0
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
