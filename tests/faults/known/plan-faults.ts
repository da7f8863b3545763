import type { AIRecommendations } from '#lib/flow/recommendations.ts'
import { withoutUnseen } from '#lib/flow/visible-text.ts'
import { answers, byTask, fails, rewrites } from '#tests/support/loopback-gateway/behaviours.ts'
import type { Behaviour, LoopbackGateway } from '#tests/support/loopback-gateway.ts'
import type { ProductProcess } from '#tests/support/product-process.ts'
import type { KnownFault, Surroundings } from './known-fault.ts'
import { newPerson } from './person.ts'

/** A product of the entry's own that asks a gateway which behaves so. */
async function withModels(
  { gateway, start }: Surroundings,
  behaviour: Behaviour,
): Promise<{ served: ProductProcess; models: LoopbackGateway }> {
  const models = await gateway(behaviour)
  const served = await start({ AI_GATEWAY_API_KEY: 'test-key', AI_GATEWAY_BASE_URL: models.baseURL })
  return { served, models }
}

const down = fails(500, 'internal_server_error')
const INDUSTRIES = ['restaurants', 'dental', 'catering', 'bars-nightlife', 'cafes-bakeries']
/** What the loopback models’ objectives are about. */
const COFFEE = { company: { description: 'We roast coffee for wholesale buyers.' } }
const NUMBER = /(?<![\p{L}\p{N}])\d[\d.,]*(?<![.,])/gu

/** What stands in a plan. */
export const PLAN_FAULTS: KnownFault[] = [
  {
    id: 'M2',
    guarantee: 'What nobody sees reaches no model, and no model fills a plan with it.',
    async play(surroundings) {
      const hidden = '\u3164\u034f\u{e0101}\u2800\u17b4\u180b\ufff9\ue000\u00ad\u061c'
      const { served, models } = await withModels(
        surroundings,
        rewrites(() => '\u3164\u2800'),
      )
      const person = await newPerson(served)
      await person.answerAll({ company: { name: `Pan${hidden}adería`, description: `Fresh${hidden} bread` } })
      const { body } = await person.recommend()
      const sent = JSON.stringify(models.calls.map(({ body }) => body.prompt))
      return {
        isSeenByModels: sent !== withoutUnseen(sent),
        isNamed: sent.includes('Panadería') && sent.includes('Fresh bread'),
        source: body.meta.source,
      }
    },
    right: { isSeenByModels: false, isNamed: true, source: 'advisor' },
  },
  {
    id: 'M4',
    guarantee: 'A plan in Spanish holds nothing that a model wrote in English, today or from the cache.',
    async play(surroundings) {
      const { served, models } = await withModels(surroundings, answers())
      const person = await newPerson(served, { locale: 'es' })
      await person.answerAll()
      const first = await person.recommend()
      const asked = models.calls.length
      const again = await person.recommend()
      return {
        sources: [first.body.meta.source, again.body.meta.source],
        isAskedAgain: models.calls.length > asked,
        ofModels: Object.values((again.body.data as AIRecommendations).itemSources)
          .flat()
          .filter((source) => source === 'model').length,
      }
    },
    right: { sources: ['advisor', 'advisor'], isAskedAgain: true, ofModels: 0 },
  },
  {
    id: 'M5',
    guarantee: 'A model’s marks and entities are never shown as they are.',
    async play(surroundings) {
      const marked = rewrites((text) => `**${text}** &amp; _more_ of the caf&eacute;`)
      const person = await newPerson((await withModels(surroundings, marked)).served)
      await person.answerAll(COFFEE)
      const { body } = await person.recommend()
      return {
        source: body.meta.source,
        begins: body.data.industryInsights[0].slice(0, 'Buyers of'.length),
        ends: body.data.industryInsights[0].slice(-'& more of the café'.length),
        hasMarks: /\*|_more_|&\w+;/.test(JSON.stringify(body.data)),
      }
    },
    right: { source: 'model', begins: 'Buyers of', ends: '& more of the café', hasMarks: false },
  },
  {
    id: 'M8',
    guarantee: 'Nobody can tell whether somebody else has asked about a company.',
    async play(surroundings) {
      const { served, models } = await withModels(surroundings, answers({ firstTokenMs: 300 }))
      const ask = async (person: Awaited<ReturnType<typeof newPerson>>) => {
        const { body } = await person.call('POST', 'ai-suggestions', {
          kind: 'industry',
          companyName: 'Stealth Unicorn GmbH',
        })
        return { source: body.meta.source, isAtOnce: body.meta.latencyMs < 300 }
      }
      const [one, other] = [await newPerson(served), await newPerson(served)]
      const asked = [await ask(one), await ask(other), await ask(other)]
      return { asked, calls: models.callsOf('industry').length }
    },
    right: {
      asked: [
        { source: 'model', isAtOnce: false },
        { source: 'model', isAtOnce: false },
        { source: 'cache', isAtOnce: true },
      ],
      calls: 2,
    },
  },
  {
    id: 'M16',
    guarantee: 'A number has one form in a plan: a decimal comma and no comma between thousands in Spanish.',
    async play({ product }) {
      const served = await product()
      const form = new Intl.NumberFormat('es', { maximumFractionDigits: 3 })
      let numbers = 0
      const different: string[] = []
      for (const industry of INDUSTRIES) {
        const person = await newPerson(served, { locale: 'es' })
        await person.answerAll({ company: { industry, size: 'large' }, organization: { teamSize: 1500 } })
        const plan = (await person.recommend()).body.data as AIRecommendations
        for (const { title, baseline, target } of plan.suggestedOKRs.flatMap(
          ({ keyResults }) => keyResults,
        )) {
          numbers += 2
          if (![baseline, target].every((value) => title.includes(form.format(value)))) different.push(title)
        }
        for (const [number] of [...plan.industryInsights, ...plan.teamStructureAdvice]
          .join(' ')
          .matchAll(NUMBER)) {
          numbers++
          const value = Number(number.replaceAll('.', '').replace(',', '.'))
          if (form.format(value) !== number) different.push(number)
        }
      }
      return { hasNumbers: numbers > 50, different }
    },
    right: { hasNumbers: true, different: [] },
  },
  {
    id: 'M19',
    guarantee: 'One department is spoken of as one.',
    async play({ product }) {
      const person = await newPerson(await product())
      await person.answerAll({ organization: { teamSize: 7, departments: [{ name: 'Sales' }] } })
      const { body } = await person.recommend()
      const advice: string = body.data.teamStructureAdvice[1]
      return { isAboutIt: advice.includes('Sales'), speaksOfSeveral: /each|departments|them/.test(advice) }
    },
    right: { isAboutIt: true, speaksOfSeveral: false },
  },
  {
    id: 'A7',
    guarantee: 'Advice is stale when what it reads has changed, and not before.',
    async play({ product }) {
      const person = await newPerson(await product())
      await person.answerAll()
      await person.recommend()
      const staleAfter = async (data: object) =>
        (await person.save('company', data)).body.meta.recommendationsStale
      return {
        website: await staleAfter({ website: 'https://sol.example' }),
        logo: await staleAfter({ logo: 'https://sol.example/logo.png' }),
        size: await staleAfter({ size: 'medium' }),
      }
    },
    right: { website: false, logo: false, size: true },
  },
  {
    id: 'A19',
    guarantee: 'A partial answer asked again calls models only for the lists that none has written.',
    async play(surroundings) {
      const { served, models } = await withModels(surroundings, byTask({ okrs: down, advice: down }))
      const person = await newPerson(served)
      await person.answerAll(COFFEE)
      const first = await person.recommend()
      models.behave(answers())
      models.calls.length = 0
      const again = await person.recommend()
      return {
        sources: [first.body.meta.source, again.body.meta.source],
        asked: [...new Set(models.calls.map(({ task }) => task))].toSorted(),
      }
    },
    right: { sources: ['partial', 'model'], asked: ['advice', 'okrs'] },
  },
]
