/** What text looks like that talks to a model or a browser instead of about a company. */
const SIGNS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|ignora|olvida|omite|desobedece)\b.{0,60}\b(?:instructions?|prompts?|rules|guidelines|instrucciones|reglas|indicaciones)\b/i,
  /\b(?:ignore|disregard|forget) (?:all |the |everything )*(?:above|previous)\b/i,
  /\bsystem prompt\b|\bjailbreak\b|^\s*(?:system|assistant|user)\s*:/im,
  /\byou are (?:now|an? (?:ai|assistant|language model))\b|\bas an ai\b|\beres (?:ahora )?una? (?:asistente|modelo|ia)\b/i,
  /\b(?:respond|reply|answer|responde|contesta) (?:only|solely|solo|sólo|únicamente)\b/i,
  /\byou must (?:answer|respond|reply|return|classify|output|say)\b|\bdebes (?:responder|contestar|clasificar|devolver)\b/i,
  /\bclassify (?:this|it|me|us|the company)\b|\bclasifica (?:esta|este|esto|la empresa)\b/i,
  /<\/?[a-z!][^<>]*>|&(?:lt|gt|quot|#\d+);|\bjavascript:/i,
]

/** Whether a text carries markup or gives orders to a model, so that its words are no evidence of a trade. */
export function isNoCompanyText(text: string): boolean {
  return SIGNS.some((sign) => sign.test(text))
}
