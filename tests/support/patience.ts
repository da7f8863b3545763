/**
 * How long a test waits for what is to happen, on a machine that is busy with other things as well. It judges
 * nothing: what takes this long never comes.
 */
export const PATIENCE_MS = 60_000
