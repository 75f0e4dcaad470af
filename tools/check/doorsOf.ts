import type { Project } from '../source/project.js'

/** The source files behind the `exports` of package.json: what users of the package can import. */
export function doorsOf(project: Project): readonly string[] {
  const manifest: unknown = JSON.parse(project.get('package.json')?.text ?? '{}')
  const exported =
    manifest !== null && typeof manifest === 'object' && 'exports' in manifest ? manifest.exports : undefined
  return [...new Set(targetsOf(exported))]
    .filter((target) => target.startsWith('./dist/') && target.endsWith('.js'))
    .map((target) => target.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))
}

function targetsOf(exported: unknown): readonly string[] {
  if (typeof exported === 'string') return [exported]
  if (exported === null || typeof exported !== 'object') return []
  return Object.values(exported).flatMap(targetsOf)
}
