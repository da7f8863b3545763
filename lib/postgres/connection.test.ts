import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { connectionOptions, outliveConnections } from './connection.ts'

const sslOf = (url: string) => connectionOptions(url).ssl

test.each([
  'postgres://u:p@db.example.com/x',
  'postgres://u:p@db.example.com:6543/x?sslmode=disable',
  'postgres://u:p@db.example.com/x?sslmode=no-verify',
  'postgres://u:p@db.example.com/x?ssl=false&uselibpqcompat=true',
  'postgres://u:p@localhost.example.com/x',
  'postgres://u:p@127.example.com/x',
  'postgres://u:p@10.0.0.1/x',
  'postgres://u:p@localhost/x?host=db.example.com',
  'postgres://u:p@localhost/x?host=localhost&host=db.example.com',
  'postgres://u:p@db.example.com/x?host=',
])('TLS is verified, whatever the connection string asks for: %s', (url) => {
  expect(sslOf(url)).toEqual({ rejectUnauthorized: true })
  expect(connectionOptions(url).connectionString).not.toMatch(/ssl|compat/)
})

test.each([
  'postgres://u@localhost/x',
  'postgres://u@127.0.0.1:5432/x',
  'postgres://u@[::1]/x',
  'postgres://u@127.9.9.9/x',
  'postgres://%2Fvar%2Frun%2Fpostgresql/x',
  'postgres://u@db.example.com/x?host=/var/run/postgresql',
  'postgres:///x',
])('no TLS on loopback: %s', (url) => {
  expect(sslOf(url)).toBe(false)
})

test('TLS is verified where the host is that of the driver’s own variable', () => {
  vi.stubEnv('PGHOST', 'db.example.com')
  expect(new pg.Client(connectionOptions('postgres:///x')).host).toBe('db.example.com')
  expect(sslOf('postgres:///x')).toEqual({ rejectUnauthorized: true })
  vi.unstubAllEnvs()
})

test('a connection that breaks is told of, unless its pool is being ended', async () => {
  const pool = new pg.Pool()
  const told: Error[] = []
  outliveConnections(pool, (error) => told.push(error))
  const broken = new Error('terminating connection due to administrator command')
  pool.emit('error', broken, new pg.Client())
  expect(told).toEqual([broken])
  await pool.end()
  pool.emit('error', broken, new pg.Client())
  expect(told).toEqual([broken])
})
