/** The version that nodes tell each other and their users. */
export const VERSION = '0.1.0';
