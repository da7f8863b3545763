import { ANSWERS } from './sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from './test-server.ts'
import { save, start } from './wizard.ts'

/** Operators of each role, in front of a server whose people they find and help. */
export class HelpDesk {
  readonly server: TestServer
  readonly admin: TestUser
  readonly support: TestUser
  readonly analyst: TestUser

  private constructor(server: TestServer, [admin, support, analyst]: [TestUser, TestUser, TestUser]) {
    this.server = server
    this.admin = admin
    this.support = support
    this.analyst = analyst
  }

  static async open(): Promise<HelpDesk> {
    const server = await startTestServer({ RATE_LIMIT_SCALE: '100' })
    const withRole = (role: string) => server.createUser({ app_metadata: { role } })
    return new HelpDesk(server, [
      await withRole('admin'),
      await withRole('support'),
      await withRole('analyst'),
    ])
  }

  find = (query: string, user = this.support) =>
    this.server.call('GET', `/api/admin/sessions?${query}`, { user })

  look = (id: string, query = '', user = this.support) =>
    this.server.call('GET', `/api/admin/sessions/${id}${query}`, { user })

  act = (id: string, body: object, user = this.support) =>
    this.server.call('POST', `/api/admin/sessions/${id}/actions`, {
      user,
      body: { reason: 'Asked by phone', ...body },
    })

  /** What the audit trail has of a person. */
  trail = async (subject: string) =>
    (await this.server.call('GET', `/api/admin/audit?subject=${subject}`, { user: this.admin })).body.data

  /** Somebody of a company whose first two steps are done. */
  async atCompany(name: string, more: object = {}) {
    const { server } = this
    const user = await server.createUser()
    const id = await start(server, user)
    await save(server, user, id, 'welcome', ANSWERS.welcome)
    await save(server, user, id, 'company', { ...ANSWERS.company, name, ...more })
    return { user, id }
  }

  /** Signs in as the owner of a session. */
  async ownerOf(id: string): Promise<TestUser> {
    const { body } = await this.find(`q=${id}`)
    const { userId, email } = body.data[0]
    return { id: userId, email, token: await this.server.signToken({ sub: userId, email }) }
  }
}

/** Of the sessions of an answer, in its order. */
export const idsOf = ({ body }: { body: { data: { id: string }[] } }) => body.data.map(({ id }) => id)
