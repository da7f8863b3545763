import { inject, test } from 'vitest'

/** A test of what only one Postgres promises: on Citus, `docs/scale.md` says what holds instead. */
export const testOnOnePostgres = test.skipIf(inject('clusterNodes').length > 1)
