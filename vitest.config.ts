import path from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = {
  'server-only': path.resolve('node_modules/server-only/empty.js'),
  '@': path.resolve('.'),
}
const onDatabase = ['tests/data/**/*.test.ts', 'tests/actions/**/*.test.ts', 'tests/app/api/**/*.test.ts']

export default defineConfig({
  resolve: { alias },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: [
            'tests/core/**/*.test.ts',
            'tests/validation/**/*.test.ts',
            'tests/queries/**/*.test.{ts,tsx}',
            'tests/app/**/*.test.{ts,tsx}',
          ],
          exclude: ['tests/app/api/**'],
          testTimeout: 20_000,
          setupFiles: ['tests/helpers/console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'embedded',
          include: onDatabase,
          testTimeout: 20_000,
          hookTimeout: 60_000,
          isolate: false,
          setupFiles: ['tests/helpers/console.ts', 'tests/helpers/on-embedded.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: onDatabase,
          testTimeout: 20_000,
          hookTimeout: 60_000,
          isolate: false,
          globalSetup: ['tests/helpers/postgres-cluster.ts'],
          setupFiles: ['tests/helpers/console.ts', 'tests/helpers/on-postgres.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'host',
          include: ['tests/db/**/*.test.ts'],
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          include: ['tests/cli/**/*.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 360_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
