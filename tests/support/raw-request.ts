import http from 'node:http'

export interface RawRequest {
  method: string
  path: string
  headers?: Record<string, string>
  /** Sent as it is; a list is streamed in chunks, without a content-length. */
  body?: string | Uint8Array | Uint8Array[]
}

export interface RawAnswer {
  status: number
  headers: http.IncomingHttpHeaders
  text: string
}

/** Sends what `fetch` would correct or refuse: a wrong content-length, chunks, a body with any method. */
export function rawRequest(
  origin: string,
  { method, path, headers = {}, body }: RawRequest,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = http.request(origin, { method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      const settle = () => {
        request.destroy()
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        })
      }
      response.on('end', settle)
    })
    // After a 413 the server closes while we may still be sending; an answer that came first counts.
    request.on('error', reject)
    if (Array.isArray(body)) {
      for (const chunk of body) request.write(chunk)
      request.end()
    } else if (headers['content-length'] === undefined) request.end(body)
    else {
      request.flushHeaders()
      if (body !== undefined) request.write(body)
    }
  })
}
