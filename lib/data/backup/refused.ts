/** A backup cannot be made or taken in, in a sentence for a person. It leaves the transaction that it is thrown in. */
export class BackupRefused extends Error {}
