import { env } from '@/lib/validation/env'
import { UsageError } from './verb'

/** `run` gives the exit code, 0 done or 1 refused; wrong usage throws. A verb is loaded when it is asked for. */
type Verb = {
  usage: string
  does: string
  run: (words: string[]) => Promise<number>
  usesData?: true
}

const verbs: Record<string, Verb> = {
  score: {
    usage: 'score FILE [--each] [--skip-bad] [--json]',
    does: `Scores forecasts with their outcomes: a CSV with the header
      probability,outcome[,low,high][,weight][,cluster][,id], or JSON of the same; outcome is 0, 1, yes or no.
      In JSON a question may have forecasts: [{ at, probability }] (null withdraws), open, close and knownAt.`,
    run: async (words) => (await import('./score')).score(words),
  },
  draw: {
    usage: 'draw FILE [--published YYYY-MM-DD] [--scale ID] [--json]',
    does: 'Draws what may be predictions out of a text, the likeliest first, with the words they come from.',
    run: async (words) => (await import('./draw')).draw(words),
  },
  example: {
    usage: 'example --reset [--json]',
    does: 'Puts the example back as it shipped; whatever was added or changed in it goes.',
    run: async (words) => (await import('./example')).example(words),
    usesData: true,
  },
  backup: {
    usage: 'backup FILE [--json]',
    does: 'Writes every row of every workspace into one file, while the app runs or not.',
    run: async (words) => (await import('./backup')).backup(words),
    usesData: true,
  },
  restore: {
    usage: 'restore FILE [--replace] [--json]',
    does: `Checks a backup and takes it in, wholly or not at all. --replace puts it in the place of a record
      that is there; the old one is kept in a file first.`,
    run: async (words) => (await import('./restore')).restore(words),
    usesData: true,
  },
  verify: {
    usage: 'verify [--json]',
    does: 'Checks the stored record again: texts, quotes, hedges, chances, answers and what points where.',
    run: async (words) => (await import('./verify')).verify(words),
    usesData: true,
  },
  doctor: {
    usage: 'doctor [--json]',
    does: 'Says which versions run, where the data lives and what it holds, and what is wrong.',
    run: async (words) => (await import('./doctor')).doctor(words),
    usesData: true,
  },
}

process.exitCode = await main(process.argv.slice(2))

async function main([name = '', ...words]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    console.log(usage())
    return 0
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (!verb) {
    console.error(name ? `There is no verb “${name}”.\n\n${usage()}` : usage())
    return 2
  }
  const fault = verb.usesData ? faultOfEnvironment() : null
  if (fault) {
    console.error(fault)
    return 1
  }
  try {
    return await verb.run(words)
  } catch (error) {
    if (!isUsage(error)) throw error
    console.error(`${error.message}\nUsage: npm run -s foresaid -- ${verb.usage}`)
    return 2
  }
}

/** What is wrong with the variables that say where the data lives; null if nothing is. */
function faultOfEnvironment(): string | null {
  try {
    env()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Our own, and those of node:util's parseArgs. */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

function usage(): string {
  const lines = Object.values(verbs).map((verb) => `  ${verb.usage}\n      ${verb.does}`)
  return `Usage: npm run -s foresaid -- <verb> …\n\n${lines.join('\n')}\n\nEach takes --json for machines. Exit code 0: done, 1: refused, 2: wrong usage.`
}
