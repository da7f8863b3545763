/** The `basePath` of the app's next.config, which Next puts in here when it builds; empty without one. */
const APP_PATH = process.env.__NEXT_ROUTER_BASEPATH ?? ''

/**
 * The address of a path of the app, for what takes addresses as browsers do: plain links, `fetch`, `location` and
 * `history`. `redirect`, `Link` and `usePathname` speak of paths, and Next adds the `basePath` by itself.
 */
export const addressInApp = (path: string): string =>
  path.startsWith('/') && !path.startsWith('//') ? APP_PATH + path : path
