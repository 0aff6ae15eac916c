import { basename, dirname } from 'node:path'

/** The files on disk are not what the store wrote. It does not start, so that nothing is overwritten. */
export class DamagedStore extends Error {
  override name = 'DamagedStore'
  readonly path: string
  readonly at: number
  readonly why: string

  constructor(path: string, at: number, why: string) {
    super(
      `${basename(path)} in the data folder ${dirname(path)} is damaged at byte ${at}: ${why}. ` +
        `Restore the folder from a backup, or run "npm run repair-store -- ${dirname(path)}" to keep what is readable.`,
    )
    this.path = path
    this.at = at
    this.why = why
  }
}

/** The files were written by a newer release; this one must not touch them. */
export class NewerStore extends DamagedStore {
  override name = 'NewerStore'

  constructor(path: string, format: unknown) {
    super(path, 0, `its format is ${JSON.stringify(format)} and this release reads format 1; start the newer release`)
  }
}
