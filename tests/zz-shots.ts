import { launchBrowser, newPerson, accessibilityProblems, overflowsSideways } from '#tests/support/browser.ts'
import { startProduct } from '#tests/support/product-process.ts'
const out = '/tmp/pages-work/shots'
const [flowFile = '', locales = 'en,es', only = ''] = process.argv.slice(2)
const product = await startProduct(flowFile === '' ? {} : { FLOW_FILE: flowFile })
const browser = await launchBrowser()
try {
  const user = await product.signUp()
  const call = async (method: string, path: string, body?: object) => {
    const r = await fetch(`${product.origin}/api/onboarding${path}`, { method, headers: { authorization: `Bearer ${user.access_token}`, 'content-type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}) })
    const t = await r.text(); if (!r.ok) console.log(path, r.status, t.slice(0, 600)); return JSON.parse(t).data
  }
  const { id: sessionId } = await call('POST', '/start', { locale: locales.split(',')[0] })
  const flow = await call('GET', '/flow')
  const answers: Record<string, object> = flowFile === '' ? {
    welcome: { role: 'other', customRole: 'Wizard', experienceLevel: 'beginner' },
    company: { name: 'Panadería Sol', industry: 'cafes-bakeries', size: 'small', description: 'We bake bread.' , country: 'ES'},
    organization: { teamSize: 12, structure: 'flat', methodology: 'okrs', collaborationStyle: 'hybrid', integrations: ['slack'], departments: [{ name: 'Oven' }, { name: 'Shop', parent: 'Oven' }], metric: {name:'Loaves', unit:'loaves', now: 1200.5, wanted: 2000} },
  } : JSON.parse(process.env.ANSWERS ?? '{}')
  for (const [step, data] of Object.entries(answers)) await call('PUT', '/progress', { sessionId, step, data })
  const steps = (await call('GET', '/session/current')).path
  for (const locale of locales.split(',')) {
    for (const width of [360, 1280]) {
      const { page, context, complaints } = await newPerson(browser, product, { signedUp: user, width })
      page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text().slice(0, 300)) })
      const current = await call('GET', '/session/current')
      if (current.locale !== locale) await call('PUT', '/progress', { sessionId, step: steps[0], data: {}, complete: false, locale })
      for (const step of [...steps, 'complete']) {
        if (only && only !== step) continue
        await page.goto(`/onboarding/${step}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForTimeout(500)
        await page.waitForLoadState('networkidle')
        await page.screenshot({ path: `${out}/${flow.id}-${step}-${locale}-${width}.png`, fullPage: true })
        console.log(locale, width, step, page.url().split('/').pop(), await page.title(), await overflowsSideways(page), await accessibilityProblems(page))
      }
      console.log(complaints)
      await context.close()
    }
  }
} finally { await browser.close(); await product.stop() }
