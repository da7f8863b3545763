import type { BrowserContext, Request } from 'playwright-core'

/** How a connection goes: the browser knows that it is offline, or nothing but its requests tells. */
export const WAYS = ['offline', 'aborted'] as const
export type Way = (typeof WAYS)[number]

/** Without these a page is what it is; the document itself is the browser's own matter, and so is the page's icon. */
const NOT_COUNTED = ['document', 'font', 'image', 'other']
const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/g

/** The connection of a browser, which is cut before one of the page's requests. */
export class Cut {
  /** Every request by its name, in the order in which they were made. */
  readonly made: string[] = []
  isCut = false
  wasCut = false
  private readonly seen = new Map<string, number>()
  private readonly context: BrowserContext
  private readonly before: string | undefined
  private readonly way: Way

  /** @param before the name of the request, as another walk had it in `made` */
  constructor(context: BrowserContext, before?: string, way: Way = 'offline') {
    this.context = context
    this.before = before
    this.way = way
  }

  async watch(): Promise<void> {
    await this.context.route('**/*', async (route) => {
      const request = route.request()
      if (!NOT_COUNTED.includes(request.resourceType())) {
        const name = this.nameOf(request)
        this.made.push(name)
        if (name === this.before && !this.wasCut) await this.cut()
      }
      // The page may be gone by now.
      await (this.isCut ? route.abort('internetdisconnected') : route.continue()).catch(() => undefined)
    })
  }

  private async cut(): Promise<void> {
    this.isCut = true
    this.wasCut = true
    // The walk may be over by now.
    if (this.way === 'offline') await this.context.setOffline(true).catch(() => undefined)
  }

  async restore(): Promise<void> {
    if (!this.isCut) return
    this.isCut = false
    if (this.way === 'offline') await this.context.setOffline(false)
  }

  /** What is asked for, and the how manieth time; ids and the versions of files differ from walk to walk. */
  private nameOf(request: Request): string {
    const { pathname } = new URL(request.url())
    const name = `${request.method()} ${pathname.replaceAll(UUID, ':id')}`
    const count = (this.seen.get(name) ?? 0) + 1
    this.seen.set(name, count)
    return `${name} #${count}`
  }
}
