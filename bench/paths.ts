/** Compiled, this file lies in `bench/dist`. */
const ROOT = new URL('../../', import.meta.url);

/** Folder of the instruments that ship with Musubi. */
export const INSTRUMENTS = new URL('packages/agreements/instruments/', ROOT);
/** The `musubi` command. */
export const MUSUBI = new URL('packages/cli/dist/main.js', ROOT);
