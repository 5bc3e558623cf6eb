/** An expected outcome as a value. Only bugs throw. `E` is a union on `kind`, switched exhaustively by whoever shows it. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps an expected failure. */
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
