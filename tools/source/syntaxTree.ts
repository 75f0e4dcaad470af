import ts from 'typescript-api'
import type { ProjectFile } from './project.js'

const trees = new WeakMap<ProjectFile, ts.SourceFile>()

/** Parses a file once. */
export function syntaxTree(file: ProjectFile): ts.SourceFile {
  let tree = trees.get(file)
  if (tree === undefined) {
    tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext, true)
    trees.set(file, tree)
  }
  return tree
}

/** The line, counted from 1, on which a node begins. */
export function lineOf(node: ts.Node): number {
  const tree = node.getSourceFile()
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}

/** Calls back for a node and for everything in it. */
export function visitNodes(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => visitNodes(child, visit))
}
