import { expect, it, onTestFinished, vi } from 'vitest'
import { runStep } from './runStep.js'

function capture(): () => string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  onTestFinished(() => write.mockRestore())
  return () => write.mock.calls.map(([text]) => String(text)).join('')
}

const command = (script: string): [string, ...string[]] => [process.execPath, '-e', script]

it('is quiet about a step that succeeds', async () => {
  const printed = capture()
  expect(await runStep({ name: 'good', commands: [command('console.log("noise")')] })).toBe(true)
  expect(printed()).toMatch(/^ {2}ok {2}good \(\d+\.\d s\)\n$/)
})

it('shows what a failing command printed and how it ended, and stops there', async () => {
  const printed = capture()
  const bad = command('console.log("out"); console.error("error"); process.exitCode = 3')
  expect(await runStep({ name: 'bad', commands: [bad, command('console.log("after")')] })).toBe(false)
  expect(printed()).toMatch(/out\n/)
  expect(printed()).toMatch(/error\n/)
  expect(printed()).toMatch(/FAILED {2}bad: `node -e .*` ended with 3\n$/)
  expect(printed()).not.toContain('after\n')
})

it('fails when the command does not exist', async () => {
  const printed = capture()
  expect(await runStep({ name: 'none', commands: [['whimbrel-no-such-command']] })).toBe(false)
  expect(printed()).toContain('FAILED  none')
})
