/** Something that the person can put right: its message is the one sentence they are told. */
export class Refusal extends Error {
  constructor(sentence, exitCode = 1) {
    super(sentence)
    this.exitCode = exitCode
  }
}
