/** Next calls this once before it serves. Only the Node server has a database to open. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { openForServing } = await import('@/lib/serving')
  await openForServing()
}
