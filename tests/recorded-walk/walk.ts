import { ADVICE } from './chapters/advice.ts'
import { ARCHIVE } from './chapters/archive.ts'
import { COMPLETING } from './chapters/completing.ts'
import { CONFLICTS } from './chapters/conflicts.ts'
import { DELETING } from './chapters/deleting.ts'
import { DOORS } from './chapters/doors.ts'
import { INDUSTRIES } from './chapters/industries.ts'
import { LIMITS } from './chapters/limits.ts'
import { MODELS } from './chapters/models.ts'
import { OPERATORS } from './chapters/operators.ts'
import { ORIGINS } from './chapters/origins.ts'
import { READING } from './chapters/reading.ts'
import { REFUSED_ANSWERS } from './chapters/refused-answers.ts'
import { SAVING } from './chapters/saving.ts'
import { SERVICE } from './chapters/service.ts'
import { SIGN_IN } from './chapters/sign-in.ts'
import { STARTING } from './chapters/starting.ts'
import { TOKENS } from './chapters/tokens.ts'
import { TYPED_TEXTS } from './chapters/typed-texts.ts'
import type { Chapter } from './walk-request.ts'

/** The whole walk, in its order. The operators look last at what the chapters before them have left. */
export const CHAPTERS: readonly Chapter[] = [
  SERVICE,
  STARTING,
  SAVING,
  TYPED_TEXTS,
  REFUSED_ANSWERS,
  CONFLICTS,
  COMPLETING,
  READING,
  DELETING,
  INDUSTRIES,
  ADVICE,
  DOORS,
  ORIGINS,
  SIGN_IN,
  OPERATORS,
  MODELS,
  ARCHIVE,
  TOKENS,
  LIMITS,
]
