/** Where prices are of about the size that they have in dollars, so that our estimates can be read in them. */
const CURRENCY_OF: Record<string, string> = {
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  CH: 'CHF',
  SG: 'SGD',
}
const EURO = new Set('AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '))

/** The currency in which our estimates of money are written for a country: its own where prices are alike, else dollars. */
export function currencyOf(country: string | undefined): string {
  const code = country?.toUpperCase() ?? ''
  return EURO.has(code) ? 'EUR' : (CURRENCY_OF[code] ?? 'USD')
}
