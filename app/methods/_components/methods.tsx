import { SeenText } from '@/app/_components/marked-text'
import { type MethodId, methodTitles } from '@/app/_components/method-paragraphs'
import type { WorkedExample } from '@/lib/data/worked-example'
import { Basics } from './basics'
import { CalibrationMethods } from './calibration-methods'
import { DrawingMethods } from './drawing-methods'
import { Scores } from './scores'
import { WordsMethods } from './words-methods'

export type MethodsProps = { example: WorkedExample }

/** Every method in its order, with its figures on one record. */
export function Methods({ example }: MethodsProps) {
  return (
    <>
      <p className="max-w-[66ch] text-pretty text-ink-2">
        {example.isOpen ? (
          <>
            “Here” is worked out on what counts in <SeenText text={example.recordName} />, as it stands.
          </>
        ) : (
          <>
            Nothing that counts has settled in this record yet, so “here” is worked out on{' '}
            <SeenText text={example.recordName} />.
          </>
        )}
      </p>
      <Contents />
      <div className="mt-9 grid grid-cols-2 gap-x-14 gap-y-9 max-md:grid-cols-[minmax(0,1fr)]">
        <Basics example={example} />
        <Scores example={example} />
        <CalibrationMethods example={example} />
        <WordsMethods example={example} />
      </div>
      <div className="mt-9 grid grid-cols-[minmax(0,1fr)] gap-y-9">
        <DrawingMethods />
      </div>
    </>
  )
}

function Contents() {
  return (
    <nav aria-label="Methods" className="mt-5">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small">
        {(Object.keys(methodTitles) as MethodId[]).map((id) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-0.5">
              {methodTitles[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
