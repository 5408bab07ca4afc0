declare const brand: unique symbol

/** A string that has passed a check and keeps the memory of it in its type only. */
export type Brand<Name extends string> = string & { readonly [brand]: Name }
