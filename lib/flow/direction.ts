/** Languages and scripts that are written from the right, for engines that do not tell. */
const RIGHT_TO_LEFT_LANGUAGES = new Set('ar arc ckb dv fa he khw ks ku nqo pnb ps sd syr ug ur yi'.split(' '))
const RIGHT_TO_LEFT_SCRIPTS = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
)

interface WithTextInfo {
  getTextInfo?(): { direction?: string }
  textInfo?: { direction?: string }
}

/** Whether a locale is written from the left or from the right. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const parsed = new Intl.Locale(locale)
  const { getTextInfo, textInfo } = parsed as WithTextInfo
  const direction = (getTextInfo?.call(parsed) ?? textInfo)?.direction
  if (direction === 'ltr' || direction === 'rtl') return direction
  const isFromRight =
    parsed.script === undefined
      ? RIGHT_TO_LEFT_LANGUAGES.has(parsed.language)
      : RIGHT_TO_LEFT_SCRIPTS.has(parsed.script)
  return isFromRight ? 'rtl' : 'ltr'
}
