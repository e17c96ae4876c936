import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type ExampleCase, exampleCase } from '@/lib/validation/case'

/** The case that ships, read from its files as they stand. */
export function readExampleCase(): ExampleCase {
  const folder = path.join(process.cwd(), 'lib', 'db', 'example')
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
  return exampleCase.parse({
    text: readFileSync(path.join(folder, 'endgames', 'interview.txt'), 'utf8'),
    source: json('endgames/source.json'),
    reading: json('endgames/predictions.json'),
    happened: json('endgames/events.json'),
    outcome: json('endgames/resolutions.json'),
    labels: json('labels.json'),
  })
}
