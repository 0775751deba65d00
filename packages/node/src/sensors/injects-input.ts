/** The input of the simulated sensor that plays injects: nothing comes to it from outside. */
export const INJECTS_INPUT = 'injects:';
