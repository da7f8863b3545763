const DIGITS = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/

/** The fourteen digits by which the Supabase CLI orders migrations: an instant in UTC, to the second. */
export function versionOf(instant: Date): string {
  return instant.toISOString().replaceAll(/\D/g, '').slice(0, 14)
}

/** The instant that fourteen digits stand for; undefined for any other name. */
export function instantOf(version: string): Date | undefined {
  const iso = version.replace(DIGITS, '$1-$2-$3T$4:$5:$6Z')
  const instant = new Date(iso)
  return DIGITS.test(version) && !Number.isNaN(instant.getTime()) ? instant : undefined
}
