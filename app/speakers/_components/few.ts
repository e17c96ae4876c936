import { fewestForARate } from '@/app/_components/charts/calibration-words'

/** Whether so few outcomes say nothing about a rate or a score yet. */
export function hasFew(n: number): boolean {
  return n < fewestForARate
}
