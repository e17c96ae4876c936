import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'vitest/node'

export type Expression = { source: string; flags: string; file: string; isBuilt: boolean }

/** Every regular expression of the files below a folder: those written out, and those built while a file loads. */
export async function expressionsIn(folder: string): Promise<Expression[]> {
  const found: Expression[] = []
  for (const file of sourceFilesIn(folder)) {
    const written = literalsIn(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }))
    const built = await builtBy(() => import(path.resolve(file)))
    for (const { source, flags } of written) found.push({ source, flags, file, isBuilt: false })
    for (const { source, flags } of built) found.push({ source, flags, file, isBuilt: true })
  }
  return found
}

export function sourceFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => path.join(folder, name))
}

/** Those of a syntax tree, at any depth. */
function literalsIn(node: unknown): RegExp[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn)
  if (typeof node !== 'object' || node === null) return []
  if (node instanceof RegExp) return [node]
  return Object.values(node).flatMap(literalsIn)
}

/** Those that `new RegExp` makes meanwhile, but for what packages make. */
async function builtBy(load: () => Promise<unknown>): Promise<RegExp[]> {
  const built: RegExp[] = []
  const { RegExp: plain } = globalThis
  globalThis.RegExp = new Proxy(plain, {
    construct(target, words, self) {
      const made: RegExp = Reflect.construct(target, words, self)
      if (!isOfPackage()) built.push(made)
      return made
    },
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = plain
  }
  return built
}

/** Whether what called `new RegExp` is in a package: the line below this function and the trap. */
function isOfPackage(): boolean {
  return new Error().stack?.split('\n')[3]?.includes('node_modules') ?? false
}
