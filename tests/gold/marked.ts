import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A text of which only the places of its forecasts are marked: enough to fit weights on. */
export type MarkedText = {
  id: string
  published: string
  text: string
  forecasts: { start: number; end: number }[]
}

const folder = path.resolve('tests/fixtures/gold-own')

/** The extra texts that weights are fitted on and nothing is measured by: forecasts stand in [[double brackets]]. */
export function markedTexts(): MarkedText[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.toSorted().map((name) => read(name, readFileSync(path.join(folder, name), 'utf8')))
}

function read(id: string, file: string): MarkedText {
  const [head = '', ...body] = file.split('\n\n')
  const forecasts: { start: number; end: number }[] = []
  let text = ''
  for (const piece of body.join('\n\n').split(/(\[\[|\]\])/)) {
    if (piece === '[[') forecasts.push({ start: text.length, end: text.length })
    else if (piece === ']]')
      forecasts.splice(-1, 1, { start: forecasts.at(-1)?.start ?? 0, end: text.length })
    else text += piece
  }
  return { id, published: head.replace('published: ', '').trim(), text, forecasts }
}
