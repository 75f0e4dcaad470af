import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { onStage } from './stage/onStage.js'
import type { Stage } from './stage/stage.js'

interface ExampleFile {
  readonly example: (stage: Stage) => Promise<void>
}

const folder = new URL('../src/methods/', import.meta.url)
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.example.ts'))
  .toSorted()

describe('the example of every method', () => {
  it('is found', () => {
    expect(names.length).toBeGreaterThan(30)
  })

  it.each(names)('runs: %s', async (name) => {
    // Loading files takes real time, of which the stage must know nothing.
    const { example }: ExampleFile = await import(new URL(name, folder).href)
    await expect(onStage(example)).resolves.toBeUndefined()
  })
})
