import { affirmed } from './subject'

const sayer =
  /, (?:according to\b.{0,120}|(?:[\p{L}’'.-]+ ){1,4}(?:says|said|say|thinks|think|believes|found|warns|predicts|predict|reckons|suspect|reckon|guess|argues|insists|insisted|expects|expected|fear|believe|agree|agrees|agreed|added|adds|thought|reckoned|argued|warned|predicted|explained|stressed|stresses))$/u

/** ", he predicted," between other words. */
const remark =
  /, (?:he|she|they|I|we|it|(?:the )?[\p{L}’'-]+(?: [\p{L}’'-]+)?) (?:says?|said|adds|added|predicts|predicted|thinks?|thought|reckons?|believes?|believed|agree|agrees|agreed|suspects?|guess|insists?|insisted|argues|argued|expects?|hopes?|fears?|am \p{L}+|are \p{L}+)(?=,)/u

/** ", though", ", no question": what only colours the end. */
const ending =
  /(?: anyway|, (?:though|right|anyway|of course|honestly|frankly|you know|mind you|to be honest|no question|no doubt|for sure|my friend|I suppose|I guess|I should think|I’m sure|I'm sure|I’m afraid|I'm afraid))$/u

/** ", and one firm is expected to leave": another claim behind the first. */
const another =
  /,? and (?:[\p{L}’'-]{1,20} ){1,5}(?:will|would|could|might|is expected|is likely|is set|is going|are expected|are likely|are set|are going)\b/u

/** What is to happen without what comes after it: a further sentence, who says so, a remark, marks. */
export function tidied(said: string): string {
  const line = said.replace(/\s+/g, ' ').replace(/\*+/g, '')
  const end = line.search(/[.?!…] +["“]?\p{Lu}|[;?!] |\.{2,}/u)
  const first = end < 0 ? line : line.slice(0, end)
  const next = first.search(another)
  const one = bare(next > 0 ? first.slice(0, next) : first)
  return bare(one.replace(sayer, '').replace(remark, '').replace(ending, '')).replace(/^, /, '')
}

export function bare(said: string): string {
  const plain = said.replace(/(?<![\s.,;:!?…"”’'–—-])[\s.,;:!?…"”’'–—-]+$/u, '').trim()
  const isOpen = (plain.match(/"/g)?.length ?? 0) % 2 === 1
  return isOpen && said.slice(plain.length).includes('"') ? `${plain}"` : plain
}

/** "Be no deal" without its denial: "be any deal"; null where it denies nothing there. */
export function affirmedObject(rest: string): string | null {
  const found =
    /^((?:be|have|see|get|find|make|bring|happen|change|win|come) )?((?:no|nobody|nothing|none)\b.*)$/iu.exec(
      rest,
    )
  const object = found?.[2] === undefined ? null : affirmed(found[2])
  return object === null ? null : `${found?.[1] ?? ''}${object}`
}

/** Whether marks that come in pairs do. */
export function isWhole(said: string): boolean {
  const count = (mark: RegExp) => said.match(mark)?.length ?? 0
  return (
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/\(/g) === count(/\)/g) &&
    !/[[\]|•]/.test(said)
  )
}
