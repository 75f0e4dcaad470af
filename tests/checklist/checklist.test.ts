import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { CHECKLIST_NUMBERS } from './checklistNumbers.js'
import { namesNumber, testTitles } from './testTitles.js'

/** The numbers that the list of exceptions names, one a line: `- 1.6: why no test has it`. */
async function exceptions(): Promise<readonly string[]> {
  const text = await readFile(new URL('../checklist.md', import.meta.url), 'utf8')
  return [...text.matchAll(/^- ([A-Z]?\d+(?:\.\d+)?): \S.+$/gm)].map(([, number = '']) => number)
}

describe('the checklist of the protocol', () => {
  it('has a test that bears its number for every item, or a reason why not', async () => {
    const titles = await testTitles()
    const excepted = new Set(await exceptions())
    const missing = CHECKLIST_NUMBERS.filter(
      (number) => !excepted.has(number) && !titles.some((title) => namesNumber(title, number)),
    )
    expect(missing).toEqual([])
  })

  it('excepts nothing twice, nothing unknown, and nothing that has a test', async () => {
    const titles = await testTitles()
    const excepted = await exceptions()
    expect(new Set(excepted).size).toBe(excepted.length)
    expect(excepted.filter((number) => !CHECKLIST_NUMBERS.includes(number))).toEqual([])
    expect(excepted.filter((number) => titles.some((title) => namesNumber(title, number)))).toEqual([])
  })

  it('takes no number for a longer one', () => {
    expect(['3.1 x', 'x (3.1)', '2.9, 3.1: x'].every((title) => namesNumber(title, '3.1'))).toBe(true)
    expect(['3.12 x', '13.1 x', '3.1.4', 'M31'].some((title) => namesNumber(title, '3.1'))).toBe(false)
    expect([namesNumber('M10: bombs', 'M1'), namesNumber('T5 keeps', 'T5')]).toEqual([false, true])
  })
})
