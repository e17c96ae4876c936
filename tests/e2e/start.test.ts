import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runPreflight, runProgram } from '../helpers/command'
import { databaseUrl, freePort, startCluster } from '../helpers/postgres-cluster'
import { startServer } from '../helpers/server'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foresaid-start-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('npm start says the address, psql joins, and SIGTERM to npm ends the server and closes the database', async () => {
  const dataDir = path.join(folder, 'signals')
  const port = await freePort()
  const npm = spawn('npm', ['start'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      HOST: '',
      DATA_DIR: dataDir,
      PORT: `${port}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => npm.once('close', resolve))
  await new Promise<void>((resolve, reject) => {
    let said = ''
    npm.stdout.on('data', (chunk) => {
      said += chunk
      if (said.includes(`Foresaid is ready at http://127.0.0.1:${port}\n`)) resolve()
    })
    npm.once('close', () => reject(new Error(`npm start ended: ${said}`)))
  })

  const asked = ['-h', dataDir, '-U', 'postgres', '-Atc', 'select count(*) from predictions']
  expect(await runProgram('psql', asked)).toMatchObject({ code: 0, out: '30\n', err: '' })
  const doctor = await runPreflight(['foresaid', 'doctor', '--json'], { DATA_DIR: dataDir })
  expect(doctor).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(doctor.out)).toMatchObject({ counts: { predictions: 30 }, problems: [] })

  npm.kill('SIGTERM')
  await ended
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
  expect(readdirSync(dataDir)).toEqual(['postgres'])
  expect(stateOf(dataDir)).toBe(shutDown)
})

test('a second start takes seconds, and finds its port taken while the first runs', async () => {
  const first = await startServer({ dataDir: path.join(folder, 'again') })
  const port = new URL(first.url).port
  const taken = await runPreflight(['start'], { PORT: port, DATA_DIR: first.dataDir })
  expect(taken).toMatchObject({ code: 1, out: '' })
  expect(taken.err).toContain(`Port ${port} on 127.0.0.1 is taken`)
  expect(await first.kill('SIGTERM')).toBe(0)

  const begun = Date.now()
  const second = await startServer({ dataDir: first.dataDir })
  expect(Date.now() - begun).toBeLessThan(30_000)
  await second.stop()
})

test('readyz is red with a reason while the database is away, and healthz stays green', async () => {
  const cluster = await startCluster()
  const server = await startServer({ env: { DATABASE_URL: databaseUrl(cluster.adminUrl, 'postgres') } })
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ isReady: true })

  cluster.stop()
  const red = await fetch(`${server.url}/readyz`)
  expect(red.status).toBe(503)
  expect((await red.json()).reason).toMatch(/^The database at 127\.0\.0\.1:\d+ cannot be reached/)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  await server.stop()
})

/** PostgreSQL's own word for how its files were left, in its control file: 1 is shut down in order, 6 is running. */
function stateOf(dataDir: string): number {
  return readFileSync(path.join(dataDir, 'postgres', 'global', 'pg_control')).readUInt32LE(16)
}

const shutDown = 1
