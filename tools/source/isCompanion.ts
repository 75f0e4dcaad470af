/** Says whether a file stands beside another one to test it or to show its use. */
export function isCompanion(path: string): boolean {
  return /\.(test|example)\.ts$/.test(path)
}
