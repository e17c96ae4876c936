import { SeenText } from '@/app/_components/marked-text'

/** @example factName('dateEvidence') // 'Date evidence' */
export function factName(name: string): string {
  const words = name
    .replace(/_/g, ' ')
    .replace(/(?<=[a-z\d])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const shortFact = 400

/** A long fact is folded away, so that the short ones are not lost beneath it. */
export function Fact({ fact }: { fact: unknown }) {
  if (JSON.stringify(fact).length <= shortFact) return <FactValue fact={fact} />
  return (
    <details>
      <summary className="cursor-pointer text-accent">Show all of it</summary>
      <div className="mt-1">
        <FactValue fact={fact} />
      </div>
    </details>
  )
}

/** A fact of any shape, as text: lists as lists, names with their values. */
function FactValue({ fact }: { fact: unknown }) {
  if (Array.isArray(fact)) {
    return (
      <ul className="grid gap-2">
        {Object.entries(fact).map(([place, item]) => (
          <li key={place}>
            <FactValue fact={item} />
          </li>
        ))}
      </ul>
    )
  }
  if (typeof fact === 'object' && fact !== null) {
    return (
      <dl className="grid gap-0.5">
        {Object.entries(fact).map(([name, value]) => (
          <div key={name}>
            <dt className="inline text-ink-3">{factName(name)}: </dt>
            <dd className="inline">
              <FactValue fact={value} />
            </dd>
          </div>
        ))}
      </dl>
    )
  }
  const text = String(fact)
  return /^https?:\/\/\S+$/i.test(text) ? (
    <a href={text} rel="noreferrer" target="_blank">
      {text}
    </a>
  ) : (
    <SeenText text={text} />
  )
}
