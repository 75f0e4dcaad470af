import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { createNodeProcesses } from './createNodeProcesses.js'

describe('createNodeProcesses', () => {
  const processes = createNodeProcesses()

  it('says that this process is running', () => {
    expect(processes.self.processId).toBe(process.pid)
    expect(processes.isRunning(processes.self)).toBe(true)
  })

  it('says that a process was killed, and that another had the number before', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    await once(child, 'spawn')
    const processId = child.pid ?? 0
    const other = { ...processes.self, processId }
    if (process.platform === 'linux') expect(processes.isRunning(other)).toBe(false)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(processes.isRunning({ ...other, startedAt: '' })).toBe(false)
  })

  it('does not speak of processes on other machines', () => {
    expect(processes.isRunning({ ...processes.self, machine: 'another' })).toBeUndefined()
  })
})
