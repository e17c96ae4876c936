import { CalibrationGhost } from '../_components/charts/calibration-ghost'
import { OutcomeShape } from '../_components/outcome'
import { Section } from '../_components/section'
import { BeginSource } from './begin-source'

const steps = [
  ['Add an interview', 'pasted or uploaded'],
  ['Pick the words that predict something', 'kept exactly, with their place'],
  ['Give it a chance and a day', 'read from the words, or your own'],
  ['Settle it', 'yes, no, ambiguous or void, with evidence'],
] as const

/** The first page of an empty record: what to do, and what will stand here. */
export function FirstRun({ workspace }: { workspace: string }) {
  return (
    <div className="grid gap-x-16 gap-y-11 pt-10 min-[960px]:grid-cols-[minmax(0,674fr)_minmax(0,452fr)]">
      <div className="min-w-0">
        <h1 className="font-quote font-semibold text-[36px] leading-[44px] tracking-[-0.018em] max-sm:text-head max-sm:leading-[34px]">
          Start with what someone said
        </h1>
        <p className="mt-3 max-w-[30em] text-pretty font-quote text-ink-2 text-quote">
          Paste an interview and select the words that predict something. Give each a date and a chance, and
          settle it when the day comes. Or log a forecast of your own in one line.
        </p>
        <BeginSource workspace={workspace} />
        <Section title="First steps" className="mt-11">
          <ol className="mt-1">
            {steps.map(([step, how]) => (
              <li key={step} className="flex items-center gap-3 border-line border-b py-2.5">
                <OutcomeShape sign="open" />
                <span>
                  <b className="font-medium">{step}</b> <span className="text-ink-3">{how}</span>
                </span>
              </li>
            ))}
          </ol>
        </Section>
      </div>
      <CalibrationGhost />
    </div>
  )
}
