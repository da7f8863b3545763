/** By their names in postgresql.conf. */
export type PostgresSettings = Record<string, string | number>

/** Postgres settings of every embedded cluster: small, loopback only, quiet about what users typed. */
export const COMMON_SETTINGS: PostgresSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '64MB',
  max_worker_processes: 4,
  // A container's /dev/shm is often too small for parallel queries, and none of ours gains from them.
  max_parallel_workers_per_gather: 0,
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // Statements and details of errors hold personal data; the server logs its own errors without them.
  log_min_messages: 'fatal',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_line_prefix: '',
}

/** For throwaway clusters: a crash may lose everything, so nothing waits for the disk. */
export const THROWAWAY_SETTINGS: PostgresSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
}
