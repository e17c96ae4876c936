/** The words after a verb are not what it takes: exit code 2. */
export class UsageError extends Error {}

/** The person's folder: npm runs scripts in the program's own and says where it was called. */
export function startFolder(): string {
  return process.env.INIT_CWD ?? process.cwd()
}
