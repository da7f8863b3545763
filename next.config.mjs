/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { agentUpgrade: false },
  // No page has a picture to resize, so nobody need reach the program that does.
  images: { unoptimized: true },
  // `npm run check` checks all types; a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  outputFileTracingIncludes: {
    '/': ['./docs/performance.md', './docs/ai.md'],
    '/docs': ['./docs/**/*.md', './docs/api/openapi.json', './client/README.md'],
    '/docs/**': ['./docs/**/*.md', './docs/api/openapi.json', './client/README.md'],
  },
}
