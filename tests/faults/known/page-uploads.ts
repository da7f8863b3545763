import { openRawSocket } from '#tests/support/raw-socket.ts'

const UPLOADS = 60
const UPLOAD_BYTES = 10_000_000
const SENT_BYTES = 9_800_000

/** What sixty open uploads may add to the product's memory. */
export const MAX_GROWTH_BYTES = 20_000_000

/** Announces sixty bodies to a page, sends almost all of each and stays; the statuses that came. */
export function openUploads(origin: string): Promise<(number | undefined)[]> {
  const bytes = new Uint8Array(SENT_BYTES)
  return Promise.all(Array.from({ length: UPLOADS }, () => upload(origin, bytes)))
}

async function upload(origin: string, bytes: Uint8Array): Promise<number | undefined> {
  const socket = await openRawSocket(origin)
  socket.send(`POST /onboarding HTTP/1.1\r\nHost: a.example\r\nContent-Length: ${UPLOAD_BYTES}\r\n\r\n`)
  socket.send(bytes)
  return (await socket.answer())?.status
}
