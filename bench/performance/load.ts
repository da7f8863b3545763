import { Connection } from './client.ts'

/** What a slice of load saw. */
export interface Samples {
  seconds: number
  /** How long each answer took. */
  milliseconds: number[]
  errors: number
}

export interface Load {
  /** Connections are spread evenly over the ports. */
  ports: number[]
  connections: number
  seconds: number
  /** The next request to send; undefined ends the slice. */
  next: () => Buffer | undefined
}

/** Takes the requests in order, and again from the first. */
export function inTurn(requests: readonly Buffer[]): () => Buffer | undefined {
  let place = 0
  return () => requests[place++ % requests.length]
}

const isSuccess = (status: number) => status >= 200 && status < 300

async function timed(connection: Connection, request: Buffer, startedAt: number, samples: Samples) {
  try {
    const { status } = await connection.send(request)
    samples.milliseconds.push(performance.now() - startedAt)
    if (!isSuccess(status)) samples.errors += 1
  } catch {
    samples.errors += 1
  }
}

function openAll({ ports, connections }: Load): Promise<Connection[]> {
  const portOf = (place: number) => ports[place % ports.length] ?? 0
  return Promise.all(Array.from({ length: connections }, (_, place) => Connection.open(portOf(place))))
}

/** Every connection sends its next request as soon as it has its answer. */
export async function saturate(load: Load): Promise<Samples> {
  const open = await openAll(load)
  const samples: Samples = { seconds: 0, milliseconds: [], errors: 0 }
  const startedAt = performance.now()
  const endsAt = startedAt + load.seconds * 1000
  async function work(connection: Connection): Promise<void> {
    while (performance.now() < endsAt) {
      const request = load.next()
      if (request === undefined) return
      await timed(connection, request, performance.now(), samples)
    }
  }
  await Promise.all(open.map(work))
  samples.seconds = (performance.now() - startedAt) / 1000
  for (const connection of open) connection.close()
  return samples
}
