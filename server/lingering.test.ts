import { EventEmitter } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { holdTimeouts, watch } from '#tests/support/held-timeouts.ts'
import { followConnections } from './connections.ts'
import { refusePageMethod } from './page-door.ts'
import { refuseConnect } from './parser-refusals.ts'

const { pass } = holdTimeouts()

/** A connection that nobody is at the other end of. */
class Line extends EventEmitter {
  destroyed = false
  end() {}
  destroy() {
    this.destroyed = true
    this.emit('close')
  }
}
const newLine = () => new Line() as Line & Socket

test('after a refusal by the parser a connection stays for 1,000 ms, and no longer', async () => {
  const line = newLine()
  await refuseConnect(line)
  await pass(999)
  expect(line.destroyed).toBe(false)
  await pass(1)
  expect(line.destroyed).toBe(true)
})

test('after a refusal of a page’s method a connection stays for 1,000 ms, and no longer', async () => {
  const line = newLine()
  const request = { headers: { 'content-length': '9' }, rawHeaders: [], socket: line }
  const response = { writeHead: () => response, write: () => true }
  await refusePageMethod(request as unknown as IncomingMessage, response as unknown as ServerResponse)
  await pass(999)
  expect(line.destroyed).toBe(false)
  await pass(1)
  expect(line.destroyed).toBe(true)
})

describe('when the process is to end', () => {
  function open() {
    const server = createServer() as Server
    const line = newLine()
    const connections = followConnections(server)
    server.emit('connection', line)
    return { server, line, connections }
  }

  test('a connection that asks nothing is kept for 1,000 ms, and no longer', async () => {
    const { line, connections } = open()
    void connections.drain()
    await pass(999)
    expect(line.destroyed).toBe(false)
    await pass(1)
    expect(line.destroyed).toBe(true)
  })

  test('connections are taken for 20 ms, and no longer', async () => {
    const { connections } = open()
    const drained = watch(connections.drain())
    await pass(19)
    expect(drained.state).toBe('open')
    await pass(1)
    expect(drained.state).toBe('kept')
  })

  test('a request that does not end is given up after 7,000 ms, and not before', async () => {
    const { server, line, connections } = open()
    // As Node counts the connections that it has accepted itself.
    Object.assign(server, { _connections: 1 })
    const response = Object.assign(new EventEmitter(), { req: { socket: line }, headersSent: true })
    expect(connections.follow(response as unknown as ServerResponse)).toBe(true)
    void connections.drain()
    await pass(6_999)
    expect(line.destroyed).toBe(false)
    await pass(1)
    expect(line.destroyed).toBe(true)
  })
})

test('a connection waits for 100 answers, and one that asks for another is ended', () => {
  const server = createServer() as Server
  const line = newLine()
  const connections = followConnections(server)
  server.emit('connection', line)
  const ask = () => {
    const response = Object.assign(new EventEmitter(), { req: { socket: line } })
    return { response, isFollowed: connections.follow(response as unknown as ServerResponse) }
  }
  const asked = Array.from({ length: 100 }, ask)
  expect(asked.every(({ isFollowed }) => isFollowed)).toBe(true)
  asked[0]?.response.emit('close')
  expect(ask().isFollowed).toBe(true)
  expect(line.destroyed).toBe(false)
  expect(ask().isFollowed).toBe(false)
  expect(line.destroyed).toBe(true)
  expect(ask().isFollowed).toBe(false)
})
