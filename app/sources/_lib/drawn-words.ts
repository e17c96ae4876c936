import type { Notice } from '@/lib/core/drawing/notices'
import { counted } from '@/lib/format'

/** What is said once a text was read for predictions. */
export function drawnWords({ drawn, notices }: { drawn: number; notices: readonly Notice[] }): string {
  const [notice] = notices
  if (notice) return notice.says
  if (drawn === 0) return 'Nothing in the text reads like a forecast. Select the words yourself.'
  return `${counted(drawn, 'candidate')} drawn from the text.`
}
