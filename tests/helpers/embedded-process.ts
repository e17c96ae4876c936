import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import path from 'node:path'
import { onTestFinished } from 'vitest'

const program = path.resolve('tests/helpers/embedded-program.ts')

/** Another Node process on a data folder: takes SQL by line, and answers by line. */
export class OtherProcess {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  #lines: string[] = []
  #arrived: (() => void) | null = null

  constructor(mode: 'ask' | 'write' | 'migrate', folder: string) {
    this.child = spawn(process.execPath, ['--import', 'tsx', program, mode, folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.ended = new Promise((resolve) => this.child.once('exit', resolve))
    if (this.child.stdout) {
      createInterface({ input: this.child.stdout }).on('line', (line) => {
        this.#lines.push(line)
        this.#arrived?.()
      })
    }
    onTestFinished(() => {
      this.child.kill('SIGKILL')
    })
  }

  /** Its answer to one statement: the first row as JSON, or the error. */
  async ask(sql: string): Promise<string> {
    this.child.stdin?.write(`${sql}\n`)
    return this.line()
  }

  async line(timeoutMs = 30_000): Promise<string> {
    const deadline = Date.now() + timeoutMs
    while (this.#lines.length === 0) {
      if (Date.now() > deadline) throw new Error('The other process said nothing.')
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 200)
        this.#arrived = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    return this.#lines.shift() ?? ''
  }

  /** What it has said and nobody has read yet. */
  unread(): string[] {
    return this.#lines.splice(0)
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.ended
  }
}
