// biome-ignore-all lint/performance/noBarrelFile: it names what one bundle is to hold
import { OnboardingError } from '../../client/errors.ts'
import { AnswerTooLargeError, NoAnswerError } from '../../lib/ai/capped-fetch.ts'
import { BudgetRefusedError } from '../../lib/ai/ledger.ts'
import { DatabaseStateError } from '../../lib/db/verify-database.ts'
import { ConfigurationError } from '../../lib/environment.ts'
import { ApiError } from '../../lib/errors.ts'
import { FlowFault } from '../../lib/flow/flow-fault.ts'
import { MigrationFault } from '../../lib/flow/migrate-answers.ts'
import { MissingPackageError } from '../../lib/optional-package.ts'
import { SealedTextError } from '../../lib/sealing/field-encryption.ts'
import { FlowVersionError } from '../../lib/versions/flow-versions.ts'
import { AuthError } from '../../server/embedded/auth/auth-error.ts'
import { StartError } from '../../server/start-error.ts'

/** What a test loads a second time, as a bundle: all that a page and the server hand each other. */
export { authenticate } from '../../lib/http/authenticate.ts'
export { inRequestScope, noteUser, requestScope } from '../../lib/observability/request-scope.ts'
export { servedFirststep } from '../../lib/served-firststep.ts'
export { getCurrentSession } from '../../lib/services/session-service.ts'
export { ApiError }

export const ERROR_CLASSES = [
  ApiError,
  OnboardingError,
  AnswerTooLargeError,
  NoAnswerError,
  BudgetRefusedError,
  ConfigurationError,
  SealedTextError,
  MigrationFault,
  FlowVersionError,
  DatabaseStateError,
  AuthError,
  StartError,
  FlowFault,
  MissingPackageError,
]

/** One error of each class, in the same order. */
export const EXAMPLES = (): Error[] => [
  new ApiError('not_found'),
  new OnboardingError({ code: 'network' }),
  new AnswerTooLargeError(1),
  new NoAnswerError(302),
  new BudgetRefusedError('day_spent'),
  new ConfigurationError('PORT must be a number.'),
  new SealedTextError('another key'),
  new MigrationFault('It throws.'),
  new FlowVersionError('It has other content.'),
  new DatabaseStateError('It is not fit.'),
  new AuthError('bad_jwt'),
  new StartError('It cannot start.'),
  new FlowFault({ flow: 'shop' }, 'has no steps'),
  new MissingPackageError('It needs a package.'),
]
