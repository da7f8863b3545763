/** How one job went. */
export interface JobOutcome {
  name: string
  /** How many things it did; undefined when it failed. */
  done?: number
  failed?: boolean
}

/** How a run of all jobs went. */
export interface JobRun {
  jobs: JobOutcome[]
  /** False when the time was over before every job had done all there was. */
  isFinished: boolean
}
