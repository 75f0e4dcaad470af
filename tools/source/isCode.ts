/** Says whether a file is code, and no declaration file. */
export function isCode(path: string): boolean {
  return /\.(ts|js)$/.test(path) && !path.endsWith('.d.ts')
}
