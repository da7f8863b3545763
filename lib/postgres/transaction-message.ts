import pg from 'pg'
import { serialize } from 'pg-protocol'
import type { Row, Statement } from './statement.ts'

interface Column {
  name: string
  read(text: string): unknown
}

/** A statement that a connection keeps under its name; its columns are known once it was described. */
interface PreparedStatement {
  text: string
  columns: readonly Column[] | undefined
}

const preparedBy = new WeakMap<pg.ClientBase, Map<string, PreparedStatement>>()

export interface TransactionMessageOptions {
  client: pg.PoolClient
  statements: readonly Statement[]
  /** Whether the connection keeps statements that have values under their names. */
  prepares: boolean
  /** How long the server may stay silent before the connection counts as lost. */
  timeoutMs: number
  /** Called as a statement's answer is complete, and with undefined as they are committed. */
  onAnswered?: (statement: Statement | undefined) => void
}

/** Fields of protocol messages (PostgreSQL, "Message Formats"), as the driver parses them. */
interface RowDescription {
  fields: { name: string; dataTypeID: number }[]
}
interface DataRow {
  fields: (string | null)[]
}

/**
 * Sends statements in one message that ends in one Sync, which makes them one transaction: Postgres commits at the
 * Sync, or undoes all after the first that fails (PostgreSQL, "Extended Query", pipelining). Inside a transaction
 * that was begun before, they become part of it. Resolves with the rows of each; raises what the driver raises.
 */
export function sendTransaction(options: TransactionMessageOptions): Promise<Row[][]> {
  return new Promise((resolve, reject) => {
    options.client.query(
      new TransactionMessage(options, (error, results) => (error ? reject(error) : resolve(results))),
    )
  })
}

/** The driver's own values as the protocol's; its types do not show it. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } }).utils

/** A query of the driver's, as its cursors are: it writes its messages itself and hears of the answers. */
class TransactionMessage implements pg.Submittable {
  readonly query_timeout: number
  /** The driver puts one of its own around it, which ends the timeout. */
  callback: (error: Error | null, results: Row[][]) => void
  readonly #options: TransactionMessageOptions
  readonly #prepared: Map<string, PreparedStatement>
  readonly #values: unknown[][]
  readonly #results: Row[][] = []
  #rows: Row[] = []
  #columns: readonly Column[] = []
  #unreadable: Error | undefined

  constructor(options: TransactionMessageOptions, callback: TransactionMessage['callback']) {
    this.#options = options
    this.query_timeout = options.timeoutMs
    this.callback = callback
    // A value that cannot be sent is refused before anything is written.
    this.#values = options.statements.map(({ values }) => values.map(prepareValue))
    this.#prepared = preparedBy.get(options.client) ?? new Map()
    preparedBy.set(options.client, this.#prepared)
    this.#columns = this.#keptFor(options.statements[0])?.columns ?? []
  }

  submit(connection: pg.Connection): void {
    const parsed: Statement[] = []
    const messages: Buffer[] = []
    this.#options.statements.forEach((statement, place) => {
      const name = this.#nameOf(statement)
      const kept = this.#keptFor(statement)
      const isParsedAbove = name !== '' && parsed.some((other) => other.name === statement.name)
      if (kept === undefined && !isParsedAbove) {
        messages.push(serialize.parse({ name, text: statement.text }))
        parsed.push(statement)
      }
      messages.push(serialize.bind({ statement: name, values: this.#values[place] }))
      if (kept?.columns === undefined) messages.push(serialize.describe({ type: 'P' }))
      messages.push(serialize.execute())
    })
    messages.push(serialize.sync())
    connection.stream.write(Buffer.concat(messages))
    if (parsed.some((statement) => this.#nameOf(statement) !== '')) this.#keepParsed(connection, parsed)
  }

  #nameOf({ name, values }: Statement): string {
    return this.#options.prepares && values.length > 0 ? name : ''
  }

  #keptFor(statement: Statement | undefined): PreparedStatement | undefined {
    if (statement === undefined) return undefined
    const kept = this.#prepared.get(this.#nameOf(statement))
    if (kept !== undefined && kept.text !== statement.text)
      throw new Error(`Two statements are called ${statement.name}.`)
    return kept
  }

  /** Notes what the connection keeps, also of a transaction that fails later: it stays when that is undone. */
  #keepParsed(connection: pg.Connection, parsed: Statement[]): void {
    const keepNext = () => {
      const statement = parsed.shift()
      if (statement === undefined) return
      const name = this.#nameOf(statement)
      if (name !== '') this.#prepared.set(name, { text: statement.text, columns: undefined })
    }
    const { callback } = this
    this.callback = (error, results) => {
      connection.off('parseComplete', keepNext)
      callback(error, results)
    }
    connection.on('parseComplete', keepNext)
  }

  handleRowDescription({ fields }: RowDescription): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({
      name,
      read: pg.types.getTypeParser(dataTypeID, 'text'),
    }))
  }

  handleDataRow({ fields }: DataRow): void {
    const row: Row = {}
    try {
      this.#columns.forEach(({ name, read }, place) => {
        const text = fields[place]
        row[name] = text === null || text === undefined ? null : read(text)
      })
    } catch (error) {
      this.#unreadable ??= error instanceof Error ? error : new Error(String(error))
    }
    this.#rows.push(row)
  }

  handleCommandComplete(): void {
    const { statements, onAnswered } = this.#options
    const statement = statements[this.#results.length]
    const kept = this.#keptFor(statement)
    // What returns no rows is not described, and has none.
    if (kept !== undefined) kept.columns ??= this.#columns
    this.#results.push(this.#rows)
    this.#rows = []
    this.#columns = this.#keptFor(statements[this.#results.length])?.columns ?? []
    onAnswered?.(statement)
  }

  handleError(error: Error): void {
    this.callback(error, this.#results)
  }

  handleReadyForQuery(): void {
    if (this.#unreadable === undefined) this.#options.onAnswered?.(undefined)
    this.callback(this.#unreadable ?? null, this.#results)
  }

  // No statement is empty and no portal is read in parts.
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
}
