import { ApiError } from '../errors.ts'

/** A save begins again only when another came through, of which a person has no more than this in a minute. */
export const MAX_SAVE_ATTEMPTS = 240

/** The refusal of a request that others have kept from being judged on answers as they stand. */
export function answersKeptChanging(): ApiError {
  return new ApiError('unavailable', {
    detail:
      'Others kept changing the answers meanwhile. Nothing was lost, and nothing of this request is stored; send it again.',
    retryAfterSeconds: 1,
  })
}
