import type { EngineWords } from './shape.ts'

/** Characters, entries and digits after the comma, counted as Arabic counts: one, two, three to ten, and on. */
const characters = {
  zero: '{count} حرف',
  one: 'حرف واحد',
  two: 'حرفين',
  few: '{count} أحرف',
  many: '{count} حرفًا',
  other: '{count} حرف',
}
const entries = {
  zero: '{count} عنصر',
  one: 'عنصر واحد',
  two: 'عنصرين',
  few: '{count} عناصر',
  many: '{count} عنصرًا',
  other: '{count} عنصر',
}
const digits = {
  zero: '{count} منزلة عشرية',
  one: 'منزلة عشرية واحدة',
  two: 'منزلتين عشريتين',
  few: '{count} منازل عشرية',
  many: '{count} منزلة عشرية',
  other: '{count} منزلة عشرية',
}

type Forms = typeof characters

/** The same sentence with each of the counted forms in it. */
const counted = (forms: Forms, sentence: (counted: string) => string): Forms =>
  Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, sentence(text)])) as Forms

export const ar: EngineWords = {
  problems: {
    required: 'هذا الحقل مطلوب: {label}.',
    unknown_field: 'لا يوجد حقل باسم "{name}"؛ احذفه.',
    not_asked: 'لا يُسأل عن هذا الحقل مع هذه الإجابات: {label}. لا ترسله.',
    step_not_asked: 'لا تُطرح هذه الخطوة مع هذه الإجابات. لا ترسلها.',
    wrong_form: '{label}: الصيغة غير صحيحة.',
    text: '{label}: يجب أن يكون نصًا.',
    too_short: counted(characters, (count) => `{label}: يجب ألا يقل النص عن ${count}.`),
    too_short_to_see: counted(characters, (count) => `{label}: يجب ألا يقل ما يظهر من النص عن ${count}.`),
    too_long: counted(characters, (count) => `{label}: يجب ألا يزيد النص على ${count}؛ طوله الآن {length}.`),
    far_too_long: counted(
      characters,
      (count) => `{label}: يجب ألا يزيد النص على ${count}؛ وهو أطول من ذلك بكثير.`,
    ),
    too_many_marks: '{label}: يوجد أكثر من {count} علامة على حرف واحد؛ احذفها.',
    characters: '{label}: يحتوي على رمز تحكم أو رمز اتجاه للنص؛ احذفه.',
    pattern: '{label}: الصيغة غير صحيحة.',
    choice: '{label}: اختر واحدًا مما يلي: {choices}.',
    choices: '{label}: اختر مما يلي فقط: {choices}.',
    list: '{label}: يجب أن يكون قائمة.',
    too_few_entries: counted(entries, (count) => `{label}: يجب ألا يقل العدد عن ${count}.`),
    too_many_entries: counted(entries, (count) => `{label}: يجب ألا يزيد العدد على ${count}.`),
    repeated: '{label}: لا تكرر أي عنصر.',
    circular: '{label}: لا يمكن أن يتبع عنصر نفسه؛ اختر غيره.',
    entries: '{label}: اذكر الحقول بأسمائها.',
    whole_number: '{label}: يجب أن يكون عددًا صحيحًا.',
    number: '{label}: يجب أن يكون عددًا.',
    number_too_small: '{label}: الحد الأدنى هو {minimum}.',
    number_too_big: '{label}: الحد الأقصى هو {maximum}.',
    too_precise: counted(digits, (count) => `{label}: يجب ألا يزيد العدد على ${count}.`),
    true_or_false: '{label}: يجب أن تكون القيمة صحيحة أو خاطئة (true أو false).',
    consent: '{label}: الموافقة مطلوبة.',
    own_consent: '{label}: الموافقة للشخص نفسه وحده. لا ترسله.',
    date: '{label}: يجب أن يكون تاريخًا مثل 2026-01-31.',
    too_early: '{label}: يجب ألا يسبق {minimum}.',
    too_late: '{label}: يجب ألا يتجاوز {maximum}.',
    email: '{label}: يجب أن يكون عنوان بريد إلكتروني مثل name@example.com.',
    phone: '{label}: يجب أن يكون رقم هاتف مع رمز البلد، مثل +966501234567.',
    url: '{label}: يجب أن يكون عنوانًا كاملًا مثل {example}.',
    country: '{label}: يجب أن يكون رمز بلد من حرفين، مثل SA.',
    industry: '{label}: يجب أن يكون معرّف قطاع.',
    unknown_industry: 'لا يوجد قطاع كهذا؛ اختر معرّفًا من GET /api/onboarding/industries، أو "other".',
    check: '{label}: لا يتوافق مع إجابة أخرى في هذه الخطوة.',
  },
  needAttention: {
    zero: 'لا توجد حقول تحتاج إلى مراجعة.',
    one: 'حقل واحد يحتاج إلى مراجعة.',
    two: 'حقلان يحتاجان إلى مراجعة.',
    few: '{number} حقول تحتاج إلى مراجعة.',
    many: '{number} حقلًا يحتاج إلى مراجعة.',
    other: '{number} حقل يحتاج إلى مراجعة.',
  },
  details: {
    malformed_json: 'أرسل كائن JSON واحدًا وفق RFC 8259.',
    malformed_request: 'أرسل طلب HTTP/1.1 سليمًا بترويسة Host صالحة واحدة.',
    unauthenticated: 'سجّل الدخول من جديد وأرسل رمز الوصول الجديد هكذا: "Authorization: Bearer <token>".',
    forbidden_origin: 'أرسل الطلب من أصل مسموح به، أو أرسل رمز Bearer بدلًا من ملف تعريف الارتباط.',
    forbidden: 'اطلب من أحد المشرفين الدور الذي تحتاج إليه هذه العملية.',
    not_found: 'تحقق من العنوان والمعرّف.',
    method_not_allowed: 'استخدم إحدى الطرق المذكورة في ترويسة Allow.',
    request_timeout: 'أرسل الترويسات خلال 10 ثوانٍ والطلب كاملًا خلال 30 ثانية، عبر اتصال جديد.',
    edit_conflict: 'اعرض القيمتين ودع الشخص يختار، ثم احفظ من جديد مع رقم المراجعة الجديد.',
    flow_changed: 'تغيّرت الأسئلة. حمّل النموذج من جديد واعرض فيه ما كُتب، ثم احفظ مرة أخرى.',
    steps_incomplete: 'احفظ الخطوات والحقول المذكورة في "missing" ثم حاول من جديد.',
    session_closed: 'استدعِ POST /api/onboarding/start للمتابعة في جلسة أخرى.',
    session_expired: 'استدعِ POST /api/onboarding/start: تبدأ الجلسة الجديدة بإجابات هذه الجلسة.',
    body_too_large: 'أرسل 64 كيبيبايت على الأكثر.',
    unsupported_media_type: 'أرسل المحتوى بنوع application/json وبترميز UTF-8، من دون ترميز إضافي للمحتوى.',
    validation_failed: 'صحّح الحقول المذكورة في "errors" وأرسل الطلب من جديد.',
    not_asked: 'لا ترسل الإجابات المذكورة في "errors"، فهي غير مطلوبة مع هذه الإجابات.',
    op_id_reused: 'استُخدم opId هذا لطلب آخر. أرسل UUID جديدًا لعملية جديدة.',
    rate_limited: 'انتظر عدد الثواني المذكور في ترويسة Retry-After ثم حاول من جديد.',
    headers_too_large: 'أرسل 64 كيبيبايت من الترويسات على الأكثر؛ واحذف ملفات تعريف الارتباط غير الضرورية.',
    internal: 'حاول من جديد؛ وإذا تكرر ذلك فأبلغ عن requestId.',
    unavailable: 'لم يضع شيء مما جرى تأكيده. حاول من جديد بعد الثواني المذكورة في Retry-After.',
  },
}
