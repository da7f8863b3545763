/** Any UUID in its canonical form, whatever its version. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The id that no row has. */
export const NIL_UUID = '00000000-0000-0000-0000-000000000000'
