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
  ['with zeros in the middle', '2001:db8::2:0:0:0:1', 1, '2001:db8:0:2::/64'],
  ['with a dotted end', '1::2:3:4:5:1.2.3.4', 1, '1:0:2:3::/64'],
  ['with a zone', 'fe80::1%eth0', 1, 'fe80:0:0:0::/64'],
  ['an IPv4 address mapped into IPv6', '::ffff:1.1.1.1', 1, '1.1.1.1'],
  ['mapped and written in hexadecimal', '0:0:0:0:0:FFFF:0101:0101', 1, '1.1.1.1'],
  ['an address with its port', '1.1.1.1:50123', 1, '1.1.1.1'],
  ['an IPv6 address with its port', '[2001:db8:1:2::9]:50123', 1, '2001:db8:1:2::/64'],
  ['an IPv6 address in brackets and quotes', '"[2001:db8:1:2::9]"', 1, '2001:db8:1:2::/64'],
  ['what is no address stays one key', 'unknown', 1, 'unknown'],
])('%s', (_name, header, proxies, expected) => {
  expect(clientAddress(forwarded(header), '9.9.9.9', proxies)).toBe(expected)
})

test('an address of 64 characters is counted by itself, a longer one with all that are none', () => {
  const longest = 'a'.repeat(64)
  expect(clientAddress(forwarded(longest), '9.9.9.9', 1)).toBe(longest)
  expect(clientAddress(forwarded(`${longest}a`), '9.9.9.9', 1)).toBe('unknown')
})
