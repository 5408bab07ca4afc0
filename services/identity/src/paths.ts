/** Everything a browser meets here lies below this path of the public origin; so does the issuer. */
export const ROOT = '/identity'
