import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** 16 MiB and tens of milliseconds a try: no cheaper for an attacker than Supabase's bcrypt at cost 10. */
const COST = { N: 2 ** 14, r: 8, p: 1 }
const KEY_BYTES = 32
const SALT_BYTES = 16
const STORED = /^\$scrypt\$n=(\d+),r=(\d+),p=(\d+)\$([\w+/=]+)\$([\w+/=]+)$/

/** Takes the place of a missing user's hash, so that both cost the same work. */
const NOBODYS_HASH = format(COST, randomBytes(SALT_BYTES), randomBytes(KEY_BYTES))

/** A salted scrypt hash that carries its parameters. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  return format(COST, salt, await derive(password, salt, COST))
}

/** Whether the password is the hash's, in the same time whether it is or not; false when there is no hash. */
export async function verifyPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = STORED.exec(stored ?? '') ?? STORED.exec(NOBODYS_HASH) ?? []
  const expected = Buffer.from(key, 'base64')
  const cost = { N: Number(N), r: Number(r), p: Number(p) }
  const given = await derive(password, Buffer.from(salt, 'base64'), cost)
  return given.length === expected.length && timingSafeEqual(given, expected) && Boolean(stored)
}

function format({ N, r, p }: typeof COST, salt: Buffer, key: Buffer): string {
  return `$scrypt$n=${N},r=${r},p=${p}$${salt.toString('base64')}$${key.toString('base64')}`
}

function derive(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  const maxmem = 256 * cost.N * cost.r
  return new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_BYTES, { ...cost, maxmem }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
