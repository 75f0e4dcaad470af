import { expect, it } from 'vitest'
import { findViolations } from '../findViolations.js'
import { circles } from './circles.js'

it('finds no circle where two files share a third', () => {
  const texts = {
    'src/a/a.ts': "import './c.js'\nimport './b.js'",
    'src/a/b.ts': "import './c.js'",
    'src/a/c.ts': '',
  }
  expect(findViolations(circles, texts)).toEqual([])
})

it('names a circle once, with the line at which it begins', () => {
  const texts = {
    'src/a/a.ts': "import './x.js'\nimport type { B } from './b.js'",
    'src/a/b.ts': "export { c } from './c.js'",
    'src/a/c.ts': "const load = () => import('./a.js')",
    'src/a/x.ts': '',
  }
  expect(findViolations(circles, texts)).toEqual([
    'src/a/a.ts:2 imports itself: src/a/a.ts -> src/a/b.ts -> src/a/c.ts -> src/a/a.ts; move what both ends need into a file of its own',
  ])
})

it('sees a file that imports itself, and one that does so by the name of the package', () => {
  expect(findViolations(circles, { 'src/a/a.ts': "import './a.js'" })).toHaveLength(1)
  expect(findViolations(circles, { 'src/tl/index.ts': "import 'whimbrel/tl'" })).toHaveLength(1)
})

it('lets generated files refer to each other, but not to a file that refers to them', () => {
  const generated = { 'src/tl/generated/a.ts': "import './b.js'", 'src/tl/generated/b.ts': "import './a.js'" }
  expect(findViolations(circles, generated)).toEqual([])
  const mixed = { 'src/tl/generated/a.ts': "import '../b.js'", 'src/tl/b.ts': "import './generated/a.js'" }
  expect(findViolations(circles, mixed)).toHaveLength(1)
})
