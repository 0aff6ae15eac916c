/** Plain data, as it lies in the store. `undefined` fields are left out. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }
