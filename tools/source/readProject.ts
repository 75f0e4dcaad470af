import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Project, createProject } from './project.js'

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules', 'dist', 'build', 'coverage', 'runtimes'])

const TEXT_FILE =
  /(^|\/)(run|\.npmrc|\.gitignore|LICENSE)$|\.(ts|mts|js|mjs|json|jsonc|md|tl|tsv|txt|ya?ml|c|h|sh|html|css|vue)$/

/** Reads the text files below a folder, without what is installed or built. */
export function readProject(root: string): Project {
  const texts: Record<string, string> = {}
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) visit(path)
      if (entry.isFile() && TEXT_FILE.test(path)) texts[path] = readFileSync(join(root, path), 'utf8')
    }
  }
  visit('')
  return createProject(texts)
}
