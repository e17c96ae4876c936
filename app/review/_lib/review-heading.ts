import { count } from '@/lib/format'

const words = ['Nothing', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** @example reviewHeading(6, 3) // 'Six to settle, three to look back on' */
export function reviewHeading(due: number, back: number): string {
  const inWords = (number: number) => words[number] ?? count(number)
  return `${inWords(due)} to settle, ${inWords(back).toLowerCase()} to look back on`
}
