import { expect, test } from 'vitest'
import { clientAddress } from './address.ts'

const forwarded = (value: string) => new Headers({ 'x-forwarded-for': value })

test.each([
  ['no proxy is trusted', '1.1.1.1', 0, '9.9.9.9'],
  ['one proxy: its own entry is the last', '6.6.6.6, 1.1.1.1', 1, '1.1.1.1'],
  ['two proxies', '6.6.6.6, 1.1.1.1, 10.0.0.1', 2, '1.1.1.1'],
  ['fewer entries than proxies', '1.1.1.1', 2, '9.9.9.9'],
  ['no entries', '', 1, '9.9.9.9'],
  ['an IPv6 address is its network', '2001:db8:1:2:3:4:5:6', 1, '2001:db8:1:2::/64'],
  ['however it is written', '2001:0db8:0001:0002::1', 1, '2001:db8:1:2::/64'],
  ['an IPv4 address mapped into IPv6', '::ffff:1.1.1.1', 1, '1.1.1.1'],
])('%s', (_name, header, proxies, expected) => {
  expect(clientAddress(forwarded(header), '9.9.9.9', proxies)).toBe(expected)
})
